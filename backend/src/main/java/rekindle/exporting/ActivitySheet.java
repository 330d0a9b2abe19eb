package rekindle.exporting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.Row;

/** Without those that were taken out. */
@Singleton
class ActivitySheet implements Sheet {
  private final AgencySql sql;

  ActivitySheet(AgencySql sql) {
    this.sql = sql;
  }

  @Override
  public StartExport.Kind kind() {
    return StartExport.Kind.ACTIVITIES;
  }

  @Override
  public List<String> header() {
    return List.of(
        "Activity ID",
        "Date",
        "Type",
        "Direction",
        "Client ID",
        "Company",
        "Contact ID",
        "Recruiter",
        "Subject",
        "Note");
  }

  @Override
  public List<Line> page(@Nullable UUID after, int most) {
    return sql.list(
        """
        select a.id, a.occurred_at, a.kind, a.direction, a.client_id, c.name as company,
          a.contact_id, coalesce(m.email, m.name) as recruiter, a.subject, a.text
        from activity a
        join client c on c.agency_id = a.agency_id and c.id = a.client_id
        left join member m on m.agency_id = a.agency_id and m.id = a.member_id
        where a.agency_id = :agency and a.id > :after and a.removed_at is null
        order by a.id limit :most
        """,
        Cells.page(after, most),
        ActivitySheet::line);
  }

  private static Line line(Row row) {
    var id = row.uuid("id");
    return new Line(
        id,
        List.of(
            id.toString(),
            row.instant("occurred_at").toString(),
            row.text("kind"),
            row.text("direction"),
            row.uuid("client_id").toString(),
            row.text("company"),
            Cells.of(row.uuidOrNull("contact_id")),
            Cells.of(row.textOrNull("recruiter")),
            Cells.of(row.textOrNull("subject")),
            Cells.of(row.textOrNull("text"))));
  }
}
