package rekindle.support;

import java.util.Map;

/** An agency of the named world, with its owner signed in. */
public record TestAgency(World world, String name, String domain, Browser owner) {

  /** Adds somebody by invitation and signs them in. */
  public Browser joins(String person, String role, boolean ownClientsOnly) {
    var email = person.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@" + domain;
    var member =
        owner
            .post(
                "/api/members",
                Map.of(
                    "name", person, "email", email, "role", role, "ownClientsOnly", ownClientsOnly))
            .expect(201);
    var invitation =
        owner.post("/api/members/" + member.text("/id") + "/invitation", null).expect(201);
    var browser = world.browser();
    browser
        .post(
            "/api/invitations/acceptance",
            Map.of(
                "secret", invitation.text("/secret"), "name", person, "password", World.PASSWORD))
        .expect(201);
    return browser;
  }

  public Browser recruiter(String person) {
    return joins(person, "RECRUITER", false);
  }
}
