package rekindle.deleting;

import java.util.List;
import java.util.Map;
import rekindle.support.Browser;
import rekindle.support.Halyard;

/** A client with everything a client can have, and one beside it. */
public final class FullClient {
  private FullClient() {}

  public static Halyard of(Browser olga) {
    olga.post("/api/clients", Map.of("name", "Bystander")).expect(201);
    var halyard = Halyard.madeBy(olga);
    var id = halyard.id();
    olga.put(
            "/api/contacts/" + halyard.dana(),
            Map.of(
                "givenName",
                "Dana",
                "familyName",
                "Whitfield",
                "emails",
                List.of("dana@halyard.example", "dw@halyard.example"),
                "phones",
                List.of("+33 1 42 68 53 00")),
            0)
        .expect(200);
    olga.put(
            "/api/contacts/" + halyard.frank(),
            Map.of("familyName", "Osei", "introducedById", halyard.dana()),
            0)
        .expect(200);
    var call =
        halyard.logged("CALL", "contactId", halyard.dana(), "when", "5 days ago", "text", "Näh");
    halyard.logged("EMAIL", "contactId", halyard.frank(), "when", "4 days ago");
    var wrong = halyard.logged("VOICEMAIL", "contactId", halyard.dana(), "when", "3 days ago");
    olga.delete(wrong).expect(204);
    var agreed = Map.of("mayBeChased", true, "note", "Tuesdays");
    olga.put("/api/clients/" + id + "/expectations", agreed, -1).expect(200);
    olga.put("/api/contacts/" + halyard.dana() + "/expectations", agreed, -1).expect(200);
    olga.put("/api/clients/" + id + "/not-quiet", Map.of("note", "phoned")).expect(204);
    olga.put("/api/clients/" + id + "/parking", Map.of("until", "2027-03-01")).expect(204);
    olga.post(
            "/api/next-steps",
            Map.of(
                "clientId",
                id,
                "activityId",
                call.substring(call.lastIndexOf('/') + 1),
                "text",
                "Send the paper",
                "due",
                "tomorrow"))
        .expect(201);
    return halyard;
  }
}
