package rekindle.importing.work;

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
import rekindle.importing.mapping.ImportField;
import rekindle.importing.planning.Key;
import rekindle.importing.planning.Outcome;
import rekindle.importing.records.PlanMemory;
import rekindle.importing.runs.ExternalKeys;
import rekindle.importing.runs.ImportRun;
import rekindle.importing.runs.StoredRow;
import rekindle.shared.versions.Described;

/**
 * Carries out planned rows of one kind of record. What somebody has changed since the plan saw it
 * is left alone.
 *
 * @param <D> the details of such a record
 */
abstract class RecordWriter<D> {
  private final String noun;
  private final Key.Type key;
  private final ImportField idField;
  private final ExternalKeys externalKeys;
  private final PlanMemory memory;

  /**
   * @param noun what one of them is called, such as "client"
   * @param key the kind of key another system's id makes
   * @param idField the column that holds this id
   */
  RecordWriter(
      String noun,
      Key.Type key,
      ImportField idField,
      ExternalKeys externalKeys,
      PlanMemory memory) {
    this.noun = noun;
    this.key = key;
    this.idField = idField;
    this.externalKeys = externalKeys;
    this.memory = memory;
  }

  /** Writes what a row says over what stands; empty text takes a value away. */
  interface Merge<D> {
    D merged(D stands, Map<ImportField, String> values);
  }

  /** How rows are written over records, with what that needs read once for many rows. */
  abstract Merge<D> merge();

  abstract void make(ImportRun run, List<StoredRow> rows, Merge<D> merge);

  abstract Map<UUID, Described<D>> standing(Set<UUID> ids);

  abstract void change(Map<UUID, Described<D>> changes);

  /** New records go in before changes: a later row may fill a gap that an earlier one left. */
  final Written write(ImportRun run, List<StoredRow> rows) {
    Written written = new Written();
    Merge<D> merge = merge();
    List<StoredRow> fresh = StoredRow.having(Outcome.NEW, rows);
    make(run, fresh, merge);
    fresh.forEach(written::done);
    memory.leave(run.id(), fresh.stream().collect(Collectors.toMap(StoredRow::targetId, row -> 0)));
    List<StoredRow> changed = StoredRow.having(Outcome.CHANGED, rows);
    Set<UUID> touched = apply(run, changed, StoredRow::after, merge);
    for (StoredRow row : changed) {
      if (touched.contains(row.targetId())) {
        written.refused(
            row,
            "Somebody changed this " + noun + " while the import went in; import the row again.");
      } else {
        written.done(row);
      }
    }
    externalKeys.add(run.id(), key, idField, written.doneOf(rows));
    return written;
  }

  /** Puts records back as they stood before; answers those that a person has touched since. */
  final Set<UUID> restore(ImportRun run, List<StoredRow> rows) {
    return apply(run, rows, StoredRow::before, merge());
  }

  /** Several rows about one record become one change. */
  private Set<UUID> apply(
      ImportRun run,
      List<StoredRow> rows,
      Function<StoredRow, Map<ImportField, String>> values,
      Merge<D> merge) {
    Set<UUID> targets = StoredRow.targets(rows);
    Map<UUID, Described<D>> standing = standing(targets);
    Map<UUID, Integer> left = memory.versions(run.id(), targets);
    Map<UUID, Described<D>> changes = new LinkedHashMap<>();
    Set<UUID> touched = new HashSet<>();
    for (StoredRow row : rows) {
      UUID id = row.targetId();
      Described<D> stands = changes.getOrDefault(id, standing.get(id));
      if (stands == null || !Integer.valueOf(stands.version()).equals(left.get(id))) {
        touched.add(id);
      } else {
        D merged = merge.merged(stands.details(), values.apply(row));
        changes.put(id, new Described<>(merged, stands.version()));
      }
    }
    change(changes);
    Map<UUID, Integer> now = new HashMap<>();
    changes.forEach((id, change) -> now.put(id, change.version() + 1));
    memory.leave(run.id(), now);
    return touched;
  }

  static boolean has(Map<ImportField, String> values, ImportField field) {
    return values.containsKey(field);
  }

  static @Nullable String text(Map<ImportField, String> values, ImportField field) {
    String value = values.get(field);
    return value == null || value.isEmpty() ? null : value;
  }
}
