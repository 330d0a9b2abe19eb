package rekindle.importing.work;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rekindle.clients.ClientDetails;
import rekindle.clients.Clients;
import rekindle.clients.Clients.ImportedChange;
import rekindle.clients.Clients.NewClient;
import rekindle.clients.Stage;
import rekindle.clients.Stamp;
import rekindle.importing.mapping.ImportField;
import rekindle.importing.planning.Key;
import rekindle.importing.planning.Outcome;
import rekindle.importing.records.ClientRecords;
import rekindle.importing.records.PlanMemory;
import rekindle.importing.runs.ExternalKeys;
import rekindle.importing.runs.ImportRun;
import rekindle.importing.runs.StoredRow;

/** Carries out planned rows of clients. */
@Singleton
class ClientWriter {

  private final Clients clients;
  private final ClientRecords records;
  private final ExternalKeys externalKeys;
  private final PlanMemory memory;
  private final People people;
  private final Clock clock;

  ClientWriter(
      Clients clients,
      ClientRecords records,
      ExternalKeys externalKeys,
      PlanMemory memory,
      People people,
      Clock clock) {
    this.clients = clients;
    this.records = records;
    this.externalKeys = externalKeys;
    this.memory = memory;
    this.people = people;
    this.clock = clock;
  }

  /** New clients go in before changes: a later row may fill a gap that an earlier one left. */
  Written write(ImportRun run, List<StoredRow> rows) {
    Written written = new Written();
    People.Directory directory = people.directory();
    make(run, StoredRow.having(Outcome.NEW, rows), directory, written);
    List<StoredRow> changed = StoredRow.having(Outcome.CHANGED, rows);
    Set<UUID> touched = apply(run, changed, StoredRow::after, directory);
    for (StoredRow row : changed) {
      if (touched.contains(row.targetId())) {
        written.refused(
            row, "Somebody changed this client while the import went in; import the row again.");
      } else {
        written.done(row);
      }
    }
    externalKeys.add(run.id(), Key.Type.CLIENT_ID, ImportField.CLIENT_ID, written.doneOf(rows));
    return written;
  }

  /** Puts clients back as they stood before; answers those that a person has touched since. */
  Set<UUID> restore(ImportRun run, List<StoredRow> rows) {
    return apply(run, rows, StoredRow::before, people.directory());
  }

  private void make(
      ImportRun run, List<StoredRow> rows, People.Directory directory, Written written) {
    Map<UUID, Integer> versions = new HashMap<>();
    List<NewClient> made = new ArrayList<>();
    for (StoredRow row : rows) {
      made.add(fresh(run, row, directory));
      written.done(row);
      versions.put(row.targetId(), 0);
    }
    clients.addAll(made);
    memory.leave(run.id(), versions);
  }

  /** Several rows about one client become one change. */
  private Set<UUID> apply(
      ImportRun run,
      List<StoredRow> rows,
      Function<StoredRow, Map<ImportField, String>> values,
      People.Directory directory) {
    Set<UUID> targets = StoredRow.targets(rows);
    Map<UUID, ClientRecords.Standing> standing = records.standing(targets);
    Map<UUID, Integer> left = memory.versions(run.id(), targets);
    Map<UUID, ClientDetails> described = new LinkedHashMap<>();
    Set<UUID> touched = new HashSet<>();
    for (StoredRow row : rows) {
      UUID id = row.targetId();
      ClientRecords.Standing stands = standing.get(id);
      if (stands == null || !Integer.valueOf(stands.version()).equals(left.get(id))) {
        touched.add(id);
      } else {
        ClientDetails details = described.getOrDefault(id, stands.details());
        described.put(id, merged(details, values.apply(row), directory));
      }
    }
    List<ImportedChange> changes = new ArrayList<>();
    described.forEach(
        (id, details) -> changes.add(new ImportedChange(id, details, left.getOrDefault(id, 0))));
    clients.changeImported(changes);
    memory.leave(
        run.id(),
        changes.stream()
            .collect(Collectors.toMap(ImportedChange::id, change -> change.version() + 1)));
    return touched;
  }

  private NewClient fresh(ImportRun run, StoredRow row, People.Directory directory) {
    ClientDetails empty =
        new ClientDetails(
            row.value(ImportField.CLIENT_NAME),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    return new NewClient(
        row.targetId(),
        merged(empty, row.after(), directory),
        Stamp.imported(
            text(row.after(), ImportField.CLIENT_ID), run.id(), clock.instant(), run.startedBy()));
  }

  /** The details with every field the row speaks of; empty text takes a value away. */
  private static ClientDetails merged(
      ClientDetails stands, Map<ImportField, String> values, People.Directory directory) {
    String stage = text(values, ImportField.STAGE);
    String since = text(values, ImportField.SINCE);
    String tags = text(values, ImportField.TAGS);
    return new ClientDetails(
        values.getOrDefault(ImportField.CLIENT_NAME, stands.name()),
        has(values, ImportField.DOMAIN) ? text(values, ImportField.DOMAIN) : stands.domain(),
        stands.site(),
        stands.parentId(),
        has(values, ImportField.INDUSTRY) ? text(values, ImportField.INDUSTRY) : stands.industry(),
        has(values, ImportField.OWNER)
            ? directory.id(text(values, ImportField.OWNER))
            : stands.ownerId(),
        has(values, ImportField.SEGMENT) ? text(values, ImportField.SEGMENT) : stands.segment(),
        stage == null ? stands.stage() : Stage.valueOf(stage),
        stands.source(),
        stands.sourceCandidate(),
        has(values, ImportField.TAGS)
            ? (tags == null ? List.of() : List.of(tags.split(";")))
            : stands.tags(),
        stands.offLimits(),
        stands.doNotContact(),
        has(values, ImportField.SINCE)
            ? (since == null ? null : LocalDate.parse(since))
            : stands.since());
  }

  private static boolean has(Map<ImportField, String> values, ImportField field) {
    return values.containsKey(field);
  }

  private static @Nullable String text(Map<ImportField, String> values, ImportField field) {
    String value = values.get(field);
    return value == null || value.isEmpty() ? null : value;
  }
}
