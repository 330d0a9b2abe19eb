package rekindle.importing.work;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import rekindle.clients.ClientDetails;
import rekindle.clients.Clients;
import rekindle.clients.Clients.NewClient;
import rekindle.clients.Stage;
import rekindle.clients.Stamp;
import rekindle.importing.mapping.ImportField;
import rekindle.importing.planning.Key;
import rekindle.importing.records.ClientRecords;
import rekindle.importing.records.Directory;
import rekindle.importing.records.PlanMemory;
import rekindle.importing.runs.ExternalKeys;
import rekindle.importing.runs.ImportRun;
import rekindle.importing.runs.StoredRow;
import rekindle.shared.versions.Described;

@Singleton
class ClientWriter extends RecordWriter<ClientDetails> {

  private final Clients clients;
  private final ClientRecords records;
  private final People people;
  private final Clock clock;

  ClientWriter(
      Clients clients,
      ClientRecords records,
      ExternalKeys externalKeys,
      PlanMemory memory,
      People people,
      Clock clock) {
    super("client", Key.Type.CLIENT_ID, ImportField.CLIENT_ID, externalKeys, memory);
    this.clients = clients;
    this.records = records;
    this.people = people;
    this.clock = clock;
  }

  @Override
  Merge<ClientDetails> merge() {
    Directory directory = people.directory();
    return (stands, values) -> merged(stands, values, directory);
  }

  @Override
  void make(ImportRun run, List<StoredRow> rows, Merge<ClientDetails> merge) {
    clients.addAll(rows.stream().map(row -> fresh(run, row, merge)).toList());
  }

  @Override
  Map<UUID, Described<ClientDetails>> standing(Set<UUID> ids) {
    return records.standing(ids);
  }

  @Override
  void change(Map<UUID, Described<ClientDetails>> changes) {
    clients.changeImported(changes);
  }

  private NewClient fresh(ImportRun run, StoredRow row, Merge<ClientDetails> merge) {
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
        merge.merged(empty, row.after()),
        Stamp.imported(
            text(row.after(), ImportField.CLIENT_ID), run.id(), clock.instant(), run.startedBy()));
  }

  private static ClientDetails merged(
      ClientDetails stands, Map<ImportField, String> values, Directory directory) {
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
}
