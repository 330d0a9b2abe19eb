package rekindle.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.importing.Importer;
import rekindle.support.Halyard;
import rekindle.support.Postbox;
import rekindle.support.RunningServer;
import rekindle.support.TestAgency;
import rekindle.support.TestProvider;
import rekindle.support.World;
import rekindle.support.watch.LedgerWatch;

/** Calls every operation of the API description, and asks of each that writes for its entry. */
@ExtendWith(RunningServer.class)
class LedgerSweepTest {
  private static final String WORD = "Ledgersweep";

  /** What may write nothing down, and why. */
  private static final Map<String, String> SILENT =
      Map.ofEntries(
          Map.entry("draftActivity", "stores nothing"),
          Map.entry("lookUpInvitation", "only reads; a secret does not belong into an address"),
          Map.entry("lookUpPasswordReset", "only reads; a secret does not belong into an address"),
          Map.entry("refreshSession", "goes on with a session whose beginning is written down"),
          Map.entry("beginSingleSignOn", "stores nothing: the browser keeps it"),
          Map.entry("askForPasswordReset", "is asked by anybody, and nothing has changed yet"),
          Map.entry("offerSecondFactor", "nothing has changed until a code comes back"),
          Map.entry("startImport", "nothing has gone in yet"),
          Map.entry("uploadImportFile", "nothing has gone in yet"),
          Map.entry("removeImportFile", "nothing had gone in"),
          Map.entry("decideImport", "nothing has gone in yet"));

  @Test
  void every_operation_that_writes_leaves_an_entry(World world) {
    var harbour = world.signsUp(WORD);
    var operations = ApiDescription.operations();
    var belongings = new Belongings(null);
    belongings.put("members", harbour.owner().memberId().toString());
    LedgerWatch.forget();
    Past.of(harbour);
    var email = "owner@" + harbour.domain();
    var owner =
        new Actor(
            "OWNER",
            harbour.owner(),
            email,
            belongings,
            new Values(WORD, email, belongings, world.clock()));
    var seeding = new Seeding(operations);
    seeding.fill(owner);
    seeding.finish(owner);
    whatOneRequestCannotDo(harbour);
    assertThat(LedgerWatch.silent()).isSubsetOf(SILENT.keySet());
    var writing = new TreeSet<String>();
    operations.stream().filter(each -> !each.reads()).forEach(each -> writing.add(each.id()));
    assertThat(writing).containsAll(SILENT.keySet());
    writing.removeAll(SILENT.keySet());
    writing.removeAll(LedgerWatch.answered());
    assertThat(writing).as("operations that were never answered well").isEmpty();
  }

  private static void removesAnIdentity(TestAgency agency) {
    var kim = agency.recruiter("Kim Hale");
    var account = TestProvider.Account.of("kim.hale@" + agency.domain());
    var door = kim.post("/api/single-sign-on", Map.of()).expect(200).text("/address");
    kim.get(TestProvider.sendsBack(door, account.token(agency.world().clock()))).expect(303);
    var proof = Map.of("password", World.PASSWORD);
    kim.post("/api/single-sign-on/identity/removal", proof).expect(204);
  }

  /** Some things can be done only after others, or by others. */
  private static void whatOneRequestCannotDo(TestAgency agency) {
    var owner = agency.owner();
    var halyard = Halyard.madeBy(owner);
    var call = halyard.logged("CALL");
    owner.delete(call).expect(204);
    owner.post(call + "/restoration", null).expect(200);
    var step = Map.of("clientId", halyard.id(), "text", "Send the paper", "due", "tomorrow");
    var planned = "/api/next-steps/" + owner.post("/api/next-steps", step).expect(201).text("/id");
    owner.send("DELETE", planned, null, Map.of("If-Match", "\"0\"")).expect(200);
    var rita = agency.recruiter("Rita Lee").memberId();
    owner.delete("/api/members/" + rita + "/sign-in").expect(204);
    owner.post("/api/members/" + rita + "/invitation", null).expect(201);
    owner.delete("/api/members/" + rita + "/invitation").expect(204);
    owner
        .put("/api/members/" + rita + "/removal", Map.of("receiverId", owner.memberId()))
        .expect(204);
    owner.delete("/api/members/" + rita + "/removal").expect(204);
    var done = Importer.start(owner);
    done.upload("clients.csv", "Company\nElm Foods\n").expect(200);
    done.preview();
    done.commit();
    done.undo();
    var unwanted = "/api/imports/" + owner.post("/api/imports", Map.of()).expect(201).text("/id");
    owner.send("DELETE", unwanted, null, Map.of("If-Match", "\"0\"")).expect(204);
    agency.recruiter("Ben Ortiz");
    var email = "ben.ortiz@" + agency.domain();
    owner.post("/api/password-resets", Map.of("email", email)).expect(202);
    var reset = Map.of("secret", Postbox.secret(email, 2), "password", "another-long-password");
    owner.post("/api/password-resets/completion", reset).expect(204);
    SecondSteps.of(agency);
    removesAnIdentity(agency);
  }
}
