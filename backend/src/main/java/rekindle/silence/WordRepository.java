package rekindle.silence;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.shared.ids.Ids;
import rekindle.tenancy.AgencySql;

/** What people said of a silence: that it means nothing. */
@Singleton
class WordRepository {
  private final AgencySql sql;

  WordRepository(AgencySql sql) {
    this.sql = sql;
  }

  void add(UUID clientId, UUID memberId, Instant at, @Nullable String note) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("id", Ids.next());
    values.put("client", clientId);
    values.put("member", memberId);
    values.put("at", at);
    values.put("note", note);
    sql.update(
        """
        insert into silence_word (agency_id, id, client_id, member_id, said_at, note)
        values (:agency, :id, :client, :member, :at, :note)
        """,
        values);
  }

  /** When it was said of each client, in order of time. */
  Map<UUID, List<Instant>> of(Collection<UUID> clientIds) {
    Map<UUID, List<Instant>> words = new HashMap<>();
    sql.list(
        """
        select w.client_id, w.said_at from silence_word w
        where w.agency_id = :agency and w.client_id in (:clients)
        order by w.said_at
        """,
        Map.of("clients", clientIds),
        row ->
            words
                .computeIfAbsent(row.uuid("client_id"), id -> new ArrayList<>())
                .add(row.instant("said_at")));
    return words;
  }
}
