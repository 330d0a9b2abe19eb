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

  /**
   * @param by the member who said it
   */
  record Word(Instant at, UUID by) {}

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

  /** Takes back what this member said last; it answers whether there was a word to take back. */
  boolean takeBack(UUID clientId, UUID memberId) {
    return sql.first(
            """
            select w.id from silence_word w
            where w.agency_id = :agency and w.client_id = :client and w.member_id = :member
            order by w.said_at desc, w.id desc limit 1
            """,
            Map.of("client", clientId, "member", memberId),
            row -> row.uuid("id"))
        .filter(
            id ->
                sql.update(
                        "delete from silence_word where agency_id = :agency and id = :id",
                        Map.of("id", id))
                    == 1)
        .isPresent();
  }

  /** What was said of each client, in order of time; those of whom nothing was said are absent. */
  Map<UUID, List<Word>> of(Collection<UUID> clientIds) {
    Map<UUID, List<Word>> words = new HashMap<>();
    sql.list(
        """
        select w.client_id, w.member_id, w.said_at from silence_word w
        where w.agency_id = :agency and w.client_id in (:clients)
        order by w.said_at, w.id
        """,
        Map.of("clients", clientIds),
        row ->
            words
                .computeIfAbsent(row.uuid("client_id"), id -> new ArrayList<>())
                .add(new Word(row.instant("said_at"), row.uuid("member_id"))));
    return words;
  }
}
