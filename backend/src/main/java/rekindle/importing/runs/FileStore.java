package rekindle.importing.runs;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import rekindle.importing.mapping.FileProposal;
import rekindle.importing.mapping.ImportKind;
import rekindle.importing.reading.Delimiter;
import rekindle.importing.reading.Encoding;
import rekindle.shared.ids.Ids;
import rekindle.shared.problem.NotFound;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.Row;

/** The rows of {@code import_file}. */
@Singleton
public class FileStore {

  private static final Duration LONGEST_UPLOAD = Duration.ofDays(1);

  private final AgencySql sql;
  private final StoredJson json;
  private final Clock clock;

  FileStore(AgencySql sql, StoredJson json, Clock clock) {
    this.sql = sql;
    this.json = json;
    this.clock = clock;
  }

  /** A file whose bytes are still coming in; nobody sees it until it is complete. */
  public UUID receive(UUID importId, String name) {
    UUID id = Ids.next();
    sql.update(
        """
        insert into import_file (agency_id, id, import_id, name, complete, bytes, row_total,
          encoding, delimiter_name, kind, kind_confidence, columns_json, planned_line, plan_digest,
          made, changed, unchanged, errors, uploaded_at)
        values (:agency, :id, :importId, :name, false, 0, 0, 'UTF_8', 'COMMA', 'CLIENTS', 0, '[]',
          0, '', 0, 0, 0, 0, :now)
        """,
        Map.of("id", id, "importId", importId, "name", name, "now", clock.instant()));
    return id;
  }

  /** Makes the received file count, in place of an earlier one of its name. */
  public void complete(
      UUID id,
      UUID importId,
      String name,
      long bytes,
      long rows,
      Encoding encoding,
      Delimiter sign) {
    sql.update(
        """
        delete from import_file
        where agency_id = :agency and import_id = :importId and name = :name and id <> :id
        """,
        Map.of("id", id, "importId", importId, "name", name));
    sql.update(
        """
        update import_file set complete = true, bytes = :bytes, row_total = :rows,
          encoding = :encoding, delimiter_name = :sign
        where agency_id = :agency and id = :id
        """,
        Map.of("id", id, "bytes", bytes, "rows", rows, "encoding", encoding, "sign", sign));
  }

  public void understand(UUID id, FileProposal proposal) {
    sql.update(
        """
        update import_file
        set kind = :kind, kind_confidence = :confidence, columns_json = :columns
        where agency_id = :agency and id = :id
        """,
        Map.of(
            "id", id,
            "kind", proposal.kind(),
            "confidence", proposal.kindConfidence(),
            "columns", json.write((Object) proposal.columns())));
  }

  /** The complete files in the order in which they are imported. */
  public List<ImportFile> of(UUID importId) {
    return sql
        .list(
            """
            select * from import_file
            where agency_id = :agency and import_id = :importId and complete = true
            """,
            Map.of("importId", importId),
            this::file)
        .stream()
        .sorted(
            Comparator.comparing(ImportFile::kind)
                .thenComparing(ImportFile::name)
                .thenComparing(ImportFile::id))
        .toList();
  }

  public Optional<ImportFile> find(UUID importId, String name) {
    return of(importId).stream().filter(file -> file.name().equals(name)).findFirst();
  }

  public ImportFile require(UUID importId, String name) {
    return find(importId, name).orElseThrow(() -> new NotFound("file"));
  }

  public void remove(UUID id) {
    sql.update("delete from import_file where agency_id = :agency and id = :id", Map.of("id", id));
  }

  /** Uploads that a sudden end cut off left their pieces behind; they are nobody's any more. */
  public void removeAbandoned() {
    sql.update(
        """
        delete from import_file
        where agency_id = :agency and complete = false and uploaded_at < :before
        """,
        Map.of("before", clock.instant().minus(LONGEST_UPLOAD)));
  }

  public void startPlan(UUID importId) {
    sql.update(
        """
        update import_file set planned_line = 0, plan_digest = '', made = 0, changed = 0,
          unchanged = 0, errors = 0
        where agency_id = :agency and import_id = :importId
        """,
        Map.of("importId", importId));
  }

  public void planned(UUID id, long line, String digest, Tally tally) {
    Map<String, Object> values = new HashMap<>();
    values.put("id", id);
    values.put("line", line);
    values.put("digest", digest);
    values.put("made", tally.made());
    values.put("changed", tally.changed());
    values.put("unchanged", tally.unchanged());
    values.put("errors", tally.errors());
    sql.update(
        """
        update import_file set planned_line = :line, plan_digest = :digest, made = made + :made,
          changed = changed + :changed, unchanged = unchanged + :unchanged, errors = errors + :errors
        where agency_id = :agency and id = :id
        """,
        values);
  }

  /** Rows that were planned and could not be done after all are errors now. */
  public void refused(UUID id, long made, long changed) {
    sql.update(
        """
        update import_file set made = made - :made, changed = changed - :changed,
          errors = errors + :made + :changed
        where agency_id = :agency and id = :id
        """,
        Map.of("id", id, "made", made, "changed", changed));
  }

  private ImportFile file(Row row) {
    return new ImportFile(
        row.uuid("id"),
        row.uuid("import_id"),
        row.text("name"),
        row.number("bytes"),
        row.number("row_total"),
        row.constant("encoding", Encoding.class),
        row.constant("delimiter_name", Delimiter.class),
        row.constant("kind", ImportKind.class),
        row.real("kind_confidence"),
        json.columns(row.text("columns_json")),
        row.number("planned_line"),
        row.text("plan_digest"),
        row.number("made"),
        row.number("changed"),
        row.number("unchanged"),
        row.number("errors"));
  }
}
