package rekindle.importing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.clients.ClientDetails;
import rekindle.clients.Clients;
import rekindle.clients.Clients.NewClient;
import rekindle.clients.Stage;
import rekindle.clients.Stamp;
import rekindle.importing.mapping.ImportField;
import rekindle.importing.planning.Key;
import rekindle.importing.planning.Outcome;

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
    Map<UUID, Integer> versions = new HashMap<>();
    List<NewClient> made = new ArrayList<>();
    for (StoredRow row : rows) {
      if (row.outcome() == Outcome.NEW) {
        made.add(fresh(run, row, directory));
        written.done(row);
        versions.put(row.targetId(), 0);
      }
    }
    clients.addAll(made);
    memory.leave(run.id(), versions);
    for (StoredRow row : rows) {
      if (row.outcome() == Outcome.CHANGED) {
        change(run, row, directory, written);
      }
    }
    externalKeys.add(
        run.id(),
        Key.Type.CLIENT_ID,
        ImportField.CLIENT_ID,
        rows.stream().filter(row -> written.lines().contains(row.line())).toList());
    return written;
  }

  /** Puts one client back as it stood before; false when a person has touched it since. */
  boolean restore(ImportRun run, StoredRow row) {
    People.Directory directory = people.directory();
    Optional<ClientRecords.Standing> standing = records.standing(row.targetId());
    if (standing.isEmpty() || standing.get().version() != version(run, row)) {
      return false;
    }
    save(run, row, standing.get(), row.before(), directory);
    return true;
  }

  private void change(ImportRun run, StoredRow row, People.Directory directory, Written written) {
    Optional<ClientRecords.Standing> standing = records.standing(row.targetId());
    if (standing.isEmpty() || standing.get().version() != version(run, row)) {
      written.refused(
          row, "Somebody changed this client while the import went in; import the row again.");
      return;
    }
    save(run, row, standing.get(), row.after(), directory);
    written.done(row);
  }

  private void save(
      ImportRun run,
      StoredRow row,
      ClientRecords.Standing standing,
      Map<ImportField, String> values,
      People.Directory directory) {
    clients.changeImported(
        row.targetId(), merged(standing.details(), values, directory), standing.version());
    memory.leave(run.id(), Map.of(row.targetId(), standing.version() + 1));
  }

  private int version(ImportRun run, StoredRow row) {
    var known = memory.records(run.id(), List.of(row.targetId())).get(row.targetId());
    return known == null ? -1 : known.version();
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
