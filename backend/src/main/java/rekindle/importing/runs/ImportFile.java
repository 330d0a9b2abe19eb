package rekindle.importing.runs;

import java.util.List;
import java.util.UUID;
import rekindle.importing.mapping.FileMapping;
import rekindle.importing.mapping.FileProposal;
import rekindle.importing.mapping.ImportKind;
import rekindle.importing.mapping.ProposedColumn;
import rekindle.importing.reading.Delimiter;
import rekindle.importing.reading.Encoding;

/**
 * A file of an import, as it is understood and as far as it is planned.
 *
 * @param plannedLine the last line the plan has seen
 * @param planDigest a fingerprint of the plan up to that line
 */
public record ImportFile(
    UUID id,
    UUID importId,
    String name,
    long bytes,
    long rows,
    Encoding encoding,
    Delimiter delimiter,
    ImportKind kind,
    double kindConfidence,
    List<ProposedColumn> columns,
    long plannedLine,
    String planDigest,
    long made,
    long changed,
    long unchanged,
    long errors) {

  public FileMapping mapping() {
    return FileMapping.of(new FileProposal(kind, kindConfidence, columns));
  }

  public List<String> header() {
    return columns.stream().map(ProposedColumn::header).toList();
  }
}
