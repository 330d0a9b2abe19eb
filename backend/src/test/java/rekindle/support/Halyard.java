package rekindle.support;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The named client with two contacts, and the requests that the tests of activities make. */
public record Halyard(Browser browser, UUID id, UUID dana, UUID frank) {

  public static Halyard madeBy(Browser browser) {
    var client = browser.post("/api/clients", Map.of("name", "Halyard Plastics")).expect(201);
    var id = UUID.fromString(client.text("/id"));
    return new Halyard(
        browser,
        id,
        contact(browser, id, "Dana", "Whitfield"),
        contact(browser, id, "Frank", "Osei"));
  }

  public String timeline() {
    return "/api/clients/" + id + "/activities";
  }

  public Map<String, Object> request(String kind, Object... more) {
    var request = new HashMap<String, Object>(Map.of("clientId", id, "kind", kind));
    for (int i = 0; i < more.length; i += 2) {
      request.put((String) more[i], more[i + 1]);
    }
    return request;
  }

  public Answer log(String kind, Object... more) {
    return browser.post("/api/activities", request(kind, more)).expect(201);
  }

  /** Logs and answers the path of what was logged. */
  public String logged(String kind, Object... more) {
    return "/api/activities/" + log(kind, more).text("/activity/id");
  }

  public int entries() {
    return browser.get(timeline()).expect(200).json().get("items").size();
  }

  private static UUID contact(Browser browser, UUID client, String given, String family) {
    var made =
        browser.post(
            "/api/clients/" + client + "/contacts",
            Map.of("givenName", given, "familyName", family));
    return UUID.fromString(made.expect(201).text("/id"));
  }
}
