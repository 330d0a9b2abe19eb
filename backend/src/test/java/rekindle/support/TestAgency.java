package rekindle.support;

import java.util.Map;
import java.util.function.Supplier;
import rekindle.shared.ids.UuidBytes;
import rekindle.shared.sql.Jdbc;
import rekindle.tenancy.AgencyContext;

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
    var mails = Postbox.of(email).size();
    owner.post("/api/members/" + member.text("/id") + "/invitation", null).expect(201);
    var browser = world.browser();
    browser
        .post(
            "/api/invitations/acceptance",
            Map.of(
                "secret",
                Postbox.secret(email, mails + 1),
                "name",
                person,
                "password",
                World.PASSWORD))
        .expect(201);
    return browser;
  }

  public Browser recruiter(String person) {
    return joins(person, "RECRUITER", false);
  }

  /** Works for the agency as its background tasks do, with nobody signed in. */
  public void inBackground(Runnable work) {
    AgencyContext.run(id(), work);
  }

  /** Asks for the agency as its background tasks do, with nobody signed in. */
  public <T> T working(Supplier<T> question) {
    return AgencyContext.call(id(), question);
  }

  /**
   * The agency's id never leaves the server; the owner's session, which is no owned row, has it.
   */
  private long id() {
    return world
        .context()
        .getBean(Jdbc.class)
        .prepare(
            "select agency_id from session where member_id = ?",
            statement -> {
              statement.setBytes(1, UuidBytes.toBytes(owner.memberId()));
              try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
              }
            });
  }
}
