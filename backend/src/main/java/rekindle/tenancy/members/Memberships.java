package rekindle.tenancy.members;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import rekindle.shared.ids.UuidBytes;
import rekindle.shared.sql.Jdbc;
import rekindle.tenancy.Row;

/**
 * In which agencies a person may work. The one question that has to be asked before an agency is
 * known, and so the one read that crosses agencies.
 */
@Singleton
public class Memberships {
  private final Jdbc jdbc;

  Memberships(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  public record Membership(long agencyId, UUID memberId, String agencyName) {}

  /** Oldest first. */
  public List<Membership> of(UUID personId) {
    return jdbc.prepare(
        """
        /* across agencies: a person signs in before an agency is known */
        select m.agency_id, m.id, a.name from member m join agency a on a.id = m.agency_id
        where m.person_id = ? order by m.created_at, m.id
        """,
        prepared -> {
          prepared.setBytes(1, UuidBytes.toBytes(personId));
          try (var rows = prepared.executeQuery()) {
            var all = new ArrayList<Membership>();
            while (rows.next()) {
              var row = new Row(rows);
              all.add(new Membership(row.number("agency_id"), row.uuid("id"), row.text("name")));
            }
            return all;
          }
        });
  }
}
