package rekindle.deleting;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.shared.paging.Cursor;
import rekindle.shared.paging.Slice;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.CurrentMember;
import rekindle.tenancy.Row;

/** What was deleted and may be seen by the member who asks. */
@Singleton
class DeletionRows {
  private final AgencySql sql;
  private final CurrentMember member;

  DeletionRows(AgencySql sql, CurrentMember member) {
    this.sql = sql;
    this.member = member;
  }

  void add(Deletion deletion) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("id", deletion.id());
    values.put("kind", deletion.kind());
    values.put("subject", deletion.subjectId());
    values.put("client", deletion.clientId());
    values.put("name", deletion.name());
    values.put("clientName", deletion.clientName());
    values.put("owner", deletion.ownerId());
    values.put("by", deletion.by());
    values.put("at", deletion.at());
    sql.update(
        """
        insert into deletion (agency_id, id, kind, subject_id, client_id, name, client_name,
          owner_id, deleted_by, deleted_at)
        values (:agency, :id, :kind, :subject, :client, :name, :clientName, :owner, :by, :at)
        """,
        values);
  }

  /** Newest first, but not those that are due to go for good. */
  Slice<Deletion> slice(DeletionQuery query, Instant since) {
    var limit = query.limitOr(50);
    var values = new HashMap<String, @Nullable Object>();
    values.put("since", since);
    values.put("rows", limit + 1);
    values.put("own", member.ownOnly().orElse(null));
    var found =
        sql.list(
            """
            select d.* from deletion d
            where d.agency_id = :agency and d.deleted_at > :since %s %s
            order by d.deleted_at desc, d.id desc limit :rows
            """
                .formatted(mayBeSeen(), beyond(query, values)),
            values,
            DeletionRows::deletion);
    return Slice.cut(found, limit, each -> Cursor.encode(each.at(), each.id()));
  }

  /** Held until the transaction ends; empty also where the member may not see it. */
  Optional<Deletion> hold(UUID id) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("id", id);
    values.put("own", member.ownOnly().orElse(null));
    return sql.first(
        "select d.* from deletion d where d.agency_id = :agency and d.id = :id %s for update"
            .formatted(mayBeSeen()),
        values,
        DeletionRows::deletion);
  }

  /** The name of a client, where it is deleted. */
  Optional<String> nameOf(UUID clientId) {
    return sql.first(
        "select d.name from deletion d where d.agency_id = :agency and d.subject_id = :client",
        Map.of("client", clientId),
        row -> row.text("name"));
  }

  /** Whether a client is there; it cannot go until the transaction ends. */
  boolean holdClient(UUID clientId) {
    return sql.first(
            "select c.id from client c where c.agency_id = :agency and c.id = :client for update",
            Map.of("client", clientId),
            row -> row.uuid("id"))
        .isPresent();
  }

  /** The name of another client that has the web address of this one and is no other site of it. */
  Optional<String> twinOf(UUID clientId) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("client", clientId);
    values.put("own", member.ownOnly().orElse(null));
    return sql.first(
        """
        select o.name from client c
        join client o on o.agency_id = c.agency_id and o.domain = c.domain and o.id <> c.id
          and coalesce(o.site, '') = coalesce(c.site, '')
        where c.agency_id = :agency and c.id = :client %s
        order by o.created_at, o.id limit 1
        """
            .formatted(member.ownOnly().isPresent() ? "and o.owner_id = :own" : ""),
        values,
        row -> row.text("name"));
  }

  void remove(UUID id) {
    sql.update("delete from deletion where agency_id = :agency and id = :id", Map.of("id", id));
  }

  private String mayBeSeen() {
    return member.ownOnly().isPresent() ? "and d.owner_id = :own" : "";
  }

  private static String beyond(DeletionQuery query, Map<String, @Nullable Object> values) {
    var after = Cursor.decode(query.after());
    if (after == null) {
      return "";
    }
    values.put("at", after.instant());
    values.put("last", after.id());
    return "and (d.deleted_at < :at or (d.deleted_at = :at and d.id < :last))";
  }

  private static Deletion deletion(Row row) {
    return new Deletion(
        row.uuid("id"),
        row.constant("kind", Deletion.Kind.class),
        row.uuid("subject_id"),
        row.uuid("client_id"),
        row.text("name"),
        row.text("client_name"),
        row.uuidOrNull("owner_id"),
        row.uuid("deleted_by"),
        row.instant("deleted_at"));
  }
}
