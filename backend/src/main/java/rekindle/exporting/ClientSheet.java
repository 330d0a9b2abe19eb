package rekindle.exporting;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.Row;

@Singleton
class ClientSheet implements Sheet {
  private static final Argument<List<String>> TAGS = Argument.listOf(String.class);

  private final AgencySql sql;
  private final JsonMapper json;

  ClientSheet(AgencySql sql, JsonMapper json) {
    this.sql = sql;
    this.json = json;
  }

  @Override
  public StartExport.Kind kind() {
    return StartExport.Kind.CLIENTS;
  }

  @Override
  public List<String> header() {
    return List.of(
        "Client ID",
        "Company",
        "Website",
        "Industry",
        "Owner",
        "Stage",
        "Client since",
        "Segment",
        "Tags");
  }

  @Override
  public List<Line> page(@Nullable UUID after, int most) {
    return sql.list(
        """
        select c.id, c.name, c.domain, c.industry, c.stage, c.since, c.segment, c.tags,
          coalesce(m.email, m.name) as owner
        from client c
        left join member m on m.agency_id = c.agency_id and m.id = c.owner_id
        where c.agency_id = :agency and c.id > :after
        order by c.id limit :most
        """,
        Cells.page(after, most),
        this::line);
  }

  private Line line(Row row) {
    var id = row.uuid("id");
    return new Line(
        id,
        List.of(
            id.toString(),
            row.text("name"),
            Cells.of(row.textOrNull("domain")),
            Cells.of(row.textOrNull("industry")),
            Cells.of(row.textOrNull("owner")),
            row.text("stage"),
            Cells.of(row.dateOrNull("since")),
            Cells.of(row.textOrNull("segment")),
            tags(row.text("tags"))));
  }

  private String tags(String text) {
    try {
      return String.join(";", json.readValue(text, TAGS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
