package rekindle.importing.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rekindle.importing.values.DateOrder;

/** What was decided about a file: its kind and the meaning of each column. */
public record FileMapping(ImportKind kind, List<Column> columns) {

  public record Column(
      int position, String header, ImportField field, @Nullable DateOrder dateOrder) {}

  public static FileMapping of(FileProposal proposal) {
    return new FileMapping(
        proposal.kind(),
        proposal.columns().stream()
            .map(
                column ->
                    new Column(
                        column.position(), column.header(), column.field(), column.dateOrder()))
            .toList());
  }

  public boolean has(ImportField field) {
    return columns.stream().anyMatch(column -> column.field == field);
  }

  /** How the file calls that field; the field's own name when it has no such column. */
  public String header(ImportField field) {
    return columns.stream()
        .filter(column -> column.field == field)
        .map(Column::header)
        .findFirst()
        .orElseGet(() -> field.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
  }
}
