package rekindle.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.RunningServer;
import rekindle.support.World;

/** Old files go on naming people who have left. */
@ExtendWith(RunningServer.class)
class ImportAfterRemovalTest {

  @Test
  void clients_of_somebody_who_left_are_their_colleagues_and_calls_stay_theirs(World world) {
    var harbour = world.signsUp("Harbour");
    var olga = harbour.owner();
    var ben = harbour.recruiter("Ben Ortiz").memberId();
    var ann = harbour.recruiter("Ann Lee").memberId();
    olga.put("/api/members/" + ben + "/removal", Map.of("receiverId", ann)).expect(204);
    var clients = "Company,Owner\nAlder,Ben Ortiz\n";
    var calls =
        "Date,Company,Type,Direction,Recruiter\n2026-05-25 10:00,Alder,Call,out,Ben Ortiz\n";
    var first = Importer.start(olga);
    first.upload("clients.csv", clients).expect(200);
    first.upload("calls.csv", calls).expect(200);
    first.preview();
    first.commit();
    var alder = olga.get("/api/clients").expect(200);
    assertThat(alder.text("/items/0/ownerName")).isEqualTo("Ann Lee");
    var call = olga.get("/api/clients/" + alder.text("/items/0/id") + "/activities");
    assertThat(call.text("/items/0/member")).isEqualTo("Ben Ortiz");
    var again = Importer.start(olga);
    again.upload("clients.csv", clients).expect(200);
    again.preview();
    assertThat(Importer.counts(again.commit())).containsExactly("CLIENTS 0/0/1/0");
  }
}
