package rekindle.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.RunningServer;
import rekindle.support.TestAgency;
import rekindle.support.World;

/** Which rows speak of one activity, and which of two, where none has an id. */
@ExtendWith(RunningServer.class)
class SameActivityTest {
  private TestAgency harbour;

  @BeforeEach
  void stand_at_the_day_of_the_export(World world) {
    world.clock().set(Instant.parse("2026-11-20T18:00:00Z"));
    harbour = world.signsUp("Harbour");
    Importer importer = Importer.start(harbour.owner());
    importer.upload("clients.csv", "Company,Website\nAcme,acme.example\n").expect(200);
    importer
        .upload(
            "mails.csv",
            """
            When,Company,Kind,Direction
            2026-05-24T01:35:51Z,Acme,E-mail,sent
            2026-05-24T01:35:51Z,Acme,E-mail,sent
            2026-05-24T01:36:00Z,Acme,E-mail,sent
            """)
        .expect(200);
    importer.preview();
    importer.commit();
  }

  @Test
  void times_without_seconds_are_those_of_the_same_minute() {
    String journal =
        """
        When,Company,Kind,Direction
        2026-05-24 01:35,Acme,E-mail,sent
        2026-05-24 01:35,Acme,E-mail,sent
        2026-05-24 01:35,Acme,E-mail,sent
        2026-05-24 01:35,Acme,E-mail,received
        2026-05-24 01:36,Acme,E-mail,sent
        2026-05-24 01:37,Acme,E-mail,sent
        """;
    Importer importer = journal(journal);
    assertThat(Importer.counts(importer.preview(Map.of("zone", "UTC"))))
        .containsExactly("ACTIVITIES 3/0/3/0");
    importer.commit();
    assertThat(Importer.counts(journal(journal).preview(Map.of("zone", "UTC"))))
        .containsExactly("ACTIVITIES 0/0/6/0");
  }

  @Test
  void another_second_is_another_activity() {
    Importer importer =
        journal(
            """
            When,Company,Kind,Direction
            2026-05-24T01:35:50Z,Acme,E-mail,sent
            2026-05-24T01:35:00Z,Acme,E-mail,sent
            2026-05-24T01:35:51Z,Acme,E-mail,sent
            """);
    assertThat(Importer.counts(importer.preview())).containsExactly("ACTIVITIES 2/0/1/0");
  }

  @Test
  void one_with_an_id_is_known_again_beside_the_id_of_its_client() {
    Importer ids = Importer.start(harbour.owner());
    ids.upload("clients.csv", "Client ID,Company,Website\n7,Acme,acme.example\n").expect(200);
    ids.preview();
    ids.commit();
    String journal =
        "Activity ID,When,Client ID,Kind,Direction\n1,2026-05-25T01:35:51Z,7,E-mail,sent\n";
    Importer first = journal(journal);
    assertThat(Importer.counts(first.preview())).containsExactly("ACTIVITIES 1/0/0/0");
    first.commit();
    assertThat(Importer.counts(journal(journal).preview())).containsExactly("ACTIVITIES 0/0/1/0");
  }

  private Importer journal(String rows) {
    Importer importer = Importer.start(harbour.owner());
    importer.upload("journal.csv", rows).expect(200);
    return importer;
  }
}
