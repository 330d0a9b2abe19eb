package rekindle.importing.work;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import rekindle.importing.planning.Outcome;
import rekindle.importing.records.PlanMemory;
import rekindle.importing.runs.ImportRun;
import rekindle.importing.runs.StoredRow;

/**
 * Takes imported records of one kind out again, and puts changed ones back. What somebody has
 * changed since, or made use of, stays.
 */
abstract class RecordUndo {
  private final String noun;
  private final PlanMemory memory;

  /**
   * @param noun what one of them is called, such as "client"
   */
  RecordUndo(String noun, PlanMemory memory) {
    this.noun = noun;
    this.memory = memory;
  }

  /** Puts back what was changed; answers those that somebody has changed since. */
  abstract Set<UUID> restore(ImportRun run, List<StoredRow> changed);

  /** Takes out those that still have the version named for each; answers those that stay. */
  abstract Set<UUID> removeUntouched(Map<UUID, Integer> versions);

  /**
   * Why some of these must stay. What the import brought for them is gone by now; what is left is
   * somebody's.
   */
  abstract Map<UUID, String> inUse(Set<UUID> ids);

  /**
   * The rows come last line first, so what was changed after it was made is put back before it is
   * taken out. Answers those that stay, and why.
   */
  final Map<StoredRow, String> undo(ImportRun run, List<StoredRow> rows) {
    Map<StoredRow, String> kept = new LinkedHashMap<>();
    List<StoredRow> changed = StoredRow.having(Outcome.CHANGED, rows);
    Set<UUID> touched = restore(run, changed);
    for (StoredRow row : changed) {
      if (touched.contains(row.targetId())) {
        kept.put(row, "Somebody has changed this " + noun + " since; it stays as it is now.");
      }
    }
    takeOut(run, StoredRow.having(Outcome.NEW, rows), kept);
    return kept;
  }

  /** Where there are several reasons, the last one named counts. */
  static void because(Map<UUID, String> reasons, Collection<UUID> ids, String reason) {
    ids.forEach(id -> reasons.put(id, reason));
  }

  private void takeOut(ImportRun run, List<StoredRow> made, Map<StoredRow, String> kept) {
    Set<UUID> ids = StoredRow.targets(made);
    Map<UUID, String> inUse = ids.isEmpty() ? Map.of() : inUse(ids);
    Map<UUID, Integer> free = new HashMap<>(memory.versions(run.id(), ids));
    free.keySet().removeAll(inUse.keySet());
    Set<UUID> stay = removeUntouched(free);
    for (StoredRow row : made) {
      if (inUse.containsKey(row.targetId())) {
        kept.put(row, inUse.get(row.targetId()));
      } else if (stay.contains(row.targetId())) {
        kept.put(row, "Somebody has changed this " + noun + " since.");
      }
    }
  }
}
