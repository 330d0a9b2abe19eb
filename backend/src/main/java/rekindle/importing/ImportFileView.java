package rekindle.importing;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rekindle.importing.mapping.ImportField;
import rekindle.importing.mapping.ImportKind;
import rekindle.importing.mapping.ProposedColumn;
import rekindle.importing.reading.Delimiter;
import rekindle.importing.runs.ImportFile;
import rekindle.importing.values.DateOrder;

/**
 * A file and how it is understood.
 *
 * @param kindConfidence how sure the kind is, from 0 to 1
 * @param errors how many of its rows the plan refuses
 */
@Serdeable
record ImportFileView(
    String name,
    long bytes,
    long rows,
    String encoding,
    Delimiter delimiter,
    ImportKind kind,
    double kindConfidence,
    List<ImportColumn> columns,
    long errors) {

  /**
   * A column and what it is taken for.
   *
   * @param position from 0
   * @param confidence how sure the field is, from 0 to 1
   * @param samples up to three of its values
   * @param dateOrderAsked the values leave the order of day and month open: ask
   */
  @Serdeable
  record ImportColumn(
      int position,
      String header,
      ImportField field,
      double confidence,
      List<String> samples,
      @Nullable DateOrder dateOrder,
      boolean dateOrderAsked) {

    static ImportColumn of(ProposedColumn column) {
      return new ImportColumn(
          column.position(),
          column.header(),
          column.field(),
          column.confidence(),
          column.samples(),
          column.dateOrder(),
          column.dateOrderAsked());
    }
  }

  static ImportFileView of(ImportFile file) {
    return new ImportFileView(
        file.name(),
        file.bytes(),
        file.rows(),
        file.encoding().label(),
        file.delimiter(),
        file.kind(),
        file.kindConfidence(),
        file.columns().stream().map(ImportColumn::of).toList(),
        file.errors());
  }
}
