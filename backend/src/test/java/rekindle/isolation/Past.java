package rekindle.isolation;

import java.util.List;
import java.util.Map;
import rekindle.importing.Importer;
import rekindle.support.TestAgency;

/** What lies behind an agency and no single request makes. */
final class Past {
  private static final String CLIENTS = "Client ID,Company,Website\n1,Alder Dairy,alder.example\n";
  private static final String CONTACTS =
      "Contact ID,Name,Email,Company\n1,Dana Low,dana@alder.example,Alder Dairy\n";
  private static final String ACTIVITIES =
      "Activity ID,Date,Contact E-mail,Type,Direction,Recruiter\n"
          + "1,2026-05-24 10:00,dana@alder.example,Call,out,gone@ours.example\n";
  private static final String CALLS =
      "Date,Company,Type,Direction\n2026-05-25 10:00,Alder Dairy,Call,out\n";

  private Past() {}

  /**
   * Something that was deleted; somebody who was heard from once, long ago; an activity that was
   * sent with a key; an import that went in, and one that waits.
   *
   * @return what became of the rows of the one that went in
   */
  static List<String> of(TestAgency agency) {
    var owner = agency.owner();
    var gone = owner.post("/api/clients", Map.of("name", agency.name() + " gone")).expect(201);
    owner
        .send("DELETE", "/api/clients/" + gone.text("/id"), null, Map.of("If-Match", "\"0\""))
        .expect(200);
    var client = owner.post("/api/clients", Map.of("name", agency.name())).expect(201);
    var call =
        Map.of(
            "clientId", client.text("/id"),
            "kind", "CALL",
            "outcome", "ANSWERED",
            "expectsAnswer", false,
            "when", "300 days ago");
    owner
        .send("POST", "/api/activities", call, Map.of("Idempotency-Key", "one-and-the-same-key"))
        .expect(201);
    var first = Importer.start(owner);
    first.upload("clients.csv", CLIENTS).expect(200);
    first.upload("contacts.csv", CONTACTS).expect(200);
    first.upload("activities.csv", ACTIVITIES).expect(200);
    first.preview();
    var counts = Importer.counts(first.commit());
    var second = Importer.start(owner);
    second.upload("calls.csv", CALLS).expect(200);
    second.preview();
    return counts;
  }
}
