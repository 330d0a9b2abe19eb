package rekindle.exporting;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.Row;

@Singleton
class ContactSheet implements Sheet {
  private final AgencySql sql;

  ContactSheet(AgencySql sql) {
    this.sql = sql;
  }

  @Override
  public StartExport.Kind kind() {
    return StartExport.Kind.CONTACTS;
  }

  @Override
  public List<String> header() {
    return List.of(
        "Contact ID",
        "First name",
        "Last name",
        "Job title",
        "Email",
        "Phone",
        "Client ID",
        "Company");
  }

  private record Contact(
      UUID id,
      @Nullable String first,
      String last,
      @Nullable String title,
      UUID client,
      String company) {

    static Contact of(Row row) {
      return new Contact(
          row.uuid("id"),
          row.textOrNull("given_name"),
          row.text("family_name"),
          row.textOrNull("title"),
          row.uuid("client_id"),
          row.text("company"));
    }

    Line line(Map<String, List<String>> reach) {
      return new Line(
          id,
          List.of(
              id.toString(),
              Cells.of(first),
              last,
              Cells.of(title),
              String.join(";", reach.getOrDefault("EMAIL", List.of())),
              String.join(";", reach.getOrDefault("PHONE", List.of())),
              client.toString(),
              company));
    }
  }

  @Override
  public List<Line> page(@Nullable UUID after, int most) {
    var contacts =
        sql.list(
            """
            select p.id, p.given_name, p.family_name, p.title, p.client_id, c.name as company
            from contact p
            join client c on c.agency_id = p.agency_id and c.id = p.client_id
            where p.agency_id = :agency and p.id > :after
            order by p.id limit :most
            """,
            Cells.page(after, most),
            Contact::of);
    var reach = reach(contacts.stream().map(Contact::id).toList());
    return contacts.stream()
        .map(each -> each.line(reach.getOrDefault(each.id(), Map.of())))
        .toList();
  }

  private Map<UUID, Map<String, List<String>>> reach(List<UUID> ids) {
    Map<UUID, Map<String, List<String>>> reach = new HashMap<>();
    if (!ids.isEmpty()) {
      sql.list(
          """
          select a.contact_id, a.kind, a.value from contact_address a
          where a.agency_id = :agency and a.contact_id in (:ids)
          order by a.contact_id, a.kind, a.position
          """,
          Map.of("ids", ids),
          row ->
              reach
                  .computeIfAbsent(row.uuid("contact_id"), id -> new HashMap<>())
                  .computeIfAbsent(row.text("kind"), kind -> new ArrayList<>())
                  .add(row.text("value")));
    }
    return reach;
  }
}
