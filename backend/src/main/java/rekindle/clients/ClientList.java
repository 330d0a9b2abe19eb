package rekindle.clients;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.shared.paging.Cursor;
import rekindle.shared.paging.Slice;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.CurrentMember;
import rekindle.tenancy.Row;

/** Lists clients by key, in any of their orders. */
@Singleton
class ClientList {
  private final AgencySql sql;
  private final CurrentMember member;

  ClientList(AgencySql sql, CurrentMember member) {
    this.sql = sql;
    this.member = member;
  }

  private record Keyed(ClientRow client, @Nullable String key) {}

  Slice<ClientRow> slice(ClientQuery query) {
    var sort = query.sortOrName();
    var limit = query.limitOr(50);
    var values = new HashMap<String, @Nullable Object>();
    var conditions = conditions(query, sort, values);
    values.put("rows", limit + 1);
    var found =
        sql.list(
            """
            select c.*, m.name as owner_name, %1$s as sort_key
            from client c
            left join member m on m.agency_id = c.agency_id and m.id = c.owner_id
            where c.agency_id = :agency %2$s
            order by %1$s %3$s, c.id %3$s
            limit :rows
            """
                .formatted(sort.expression, conditions, sort.direction),
            values,
            ClientList::keyed);
    return Slice.cut(found, limit, row -> Cursor.encode(row.key(), row.client().id()))
        .map(Keyed::client);
  }

  private String conditions(
      ClientQuery query, ClientQuery.Sort sort, Map<String, @Nullable Object> values) {
    var conditions = new StringBuilder();
    if (query.name() != null && !query.name().isBlank()) {
      conditions.append(" and (c.name like :name or c.domain like :domain)");
      var part = "%" + literal(query.name().strip()) + "%";
      values.put("name", part);
      // Domains are kept and compared in lower case, names as people read them.
      values.put("domain", part.toLowerCase(Locale.ROOT));
    }
    if (query.id() != null && !query.id().isEmpty()) {
      conditions.append(" and c.id in (:ids)");
      values.put("ids", query.id());
    }
    if (query.parent() != null) {
      conditions.append(" and c.parent_id = :parent");
      values.put("parent", query.parent());
    }
    if (query.stage() != null) {
      conditions.append(" and c.stage = :stage");
      values.put("stage", query.stage());
    }
    UUID owner = Boolean.TRUE.equals(query.mine()) ? member.require() : query.owner();
    if (owner != null) {
      conditions.append(" and c.owner_id = :owner");
      values.put("owner", owner);
    }
    member
        .ownOnly()
        .ifPresent(
            own -> {
              conditions.append(" and c.owner_id = :own");
              values.put("own", own);
            });
    var after = Cursor.decode(query.after());
    if (after != null) {
      conditions.append(
          " and (%1$s %2$s :afterValue or (%1$s = :afterValue and c.id %2$s :afterId))"
              .formatted(sort.expression, sort.beyond));
      values.put("afterValue", after.value());
      values.put("afterId", after.id());
    }
    return conditions.toString();
  }

  private static Keyed keyed(Row row) {
    var client =
        new ClientRow(
            row.uuid("id"),
            row.text("name"),
            row.textOrNull("domain"),
            row.textOrNull("site"),
            row.textOrNull("industry"),
            row.constant("stage", Stage.class),
            row.uuidOrNull("owner_id"),
            row.textOrNull("owner_name"),
            row.flag("off_limits"),
            row.flag("do_not_contact"),
            row.instant("changed_at"));
    return new Keyed(client, row.textOrNull("sort_key"));
  }

  /** What people type is text to find, not a pattern. */
  private static String literal(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
