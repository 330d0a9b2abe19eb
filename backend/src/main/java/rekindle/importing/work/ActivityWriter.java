package rekindle.importing.work;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rekindle.activities.ActivityContent;
import rekindle.activities.ActivityKind;
import rekindle.activities.ActivityLog;
import rekindle.activities.Direction;
import rekindle.activities.NewActivity;
import rekindle.activities.Provenance;
import rekindle.importing.mapping.ImportField;
import rekindle.importing.records.Directory;
import rekindle.importing.runs.ImportRun;
import rekindle.importing.runs.StoredRow;
import rekindle.importing.values.Moment;
import rekindle.tenancy.AgencySql;

/** Carries out planned rows of activities. */
@Singleton
class ActivityWriter {

  private final ActivityLog log;
  private final AgencySql sql;
  private final People people;

  ActivityWriter(ActivityLog log, AgencySql sql, People people) {
    this.log = log;
    this.sql = sql;
    this.people = people;
  }

  /** Where the file names none of ours, the owner of the client did it, or else who imports. */
  Written write(ImportRun run, List<StoredRow> rows) {
    Written written = new Written();
    Directory directory = people.directory();
    Map<UUID, UUID> owners = owners(rows);
    List<NewActivity> made = new ArrayList<>();
    for (StoredRow row : rows) {
      UUID client = Objects.requireNonNull(row.client());
      UUID named = directory.id(row.value(ImportField.RECRUITER));
      UUID otherwise = owners.getOrDefault(client, run.startedBy());
      UUID member = named == null ? otherwise : named;
      made.add(new NewActivity(row.targetId(), client, content(row, member), provenance(run, row)));
    }
    log.recordAll(made);
    Set<UUID> there = log.known(StoredRow.targets(rows));
    for (StoredRow row : rows) {
      if (there.contains(row.targetId())) {
        written.done(row);
      } else {
        written.refused(row, "Somebody added the same activity while the import went in.");
      }
    }
    return written;
  }

  private Map<UUID, UUID> owners(List<StoredRow> rows) {
    Set<UUID> clients =
        rows.stream().map(row -> Objects.requireNonNull(row.client())).collect(Collectors.toSet());
    Map<UUID, UUID> owners = new HashMap<>();
    sql.list(
            """
            select id, owner_id from client
            where agency_id = :agency and id in (:clients) and owner_id is not null
            """,
            Map.of("clients", clients),
            row -> Map.entry(row.uuid("id"), row.uuid("owner_id")))
        .forEach(entry -> owners.put(entry.getKey(), entry.getValue()));
    return owners;
  }

  private static ActivityContent content(StoredRow row, @Nullable UUID member) {
    return ActivityContent.of(
            ActivityKind.valueOf(row.value(ImportField.KIND)),
            Direction.valueOf(row.value(ImportField.DIRECTION)),
            Moment.parse(row.value(ImportField.AT)).at())
        .with(row.contact())
        .by(member)
        .subject(text(row, ImportField.SUBJECT))
        .text(text(row, ImportField.NOTE));
  }

  private static Provenance provenance(ImportRun run, StoredRow row) {
    String id = row.value(ImportField.ACTIVITY_ID);
    return id.isEmpty()
        ? Provenance.imported(run.id(), row.place())
        : Provenance.imported(run.id(), id);
  }

  private static @Nullable String text(StoredRow row, ImportField field) {
    String value = row.value(field);
    return value.isEmpty() ? null : value;
  }
}
