package rekindle.importing.work;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import rekindle.activities.ActivityLog;
import rekindle.importing.runs.StoredRow;

/** Takes imported activities out again. */
@Singleton
class ActivityUndo {

  private final ActivityLog log;

  ActivityUndo(ActivityLog log) {
    this.log = log;
  }

  /** Answers those that stay, and why. */
  Map<StoredRow, String> undo(List<StoredRow> rows) {
    Set<UUID> touched = log.removeImported(StoredRow.targets(rows));
    Map<StoredRow, String> kept = new LinkedHashMap<>();
    for (StoredRow row : rows) {
      if (touched.contains(row.targetId())) {
        kept.put(row, "Somebody has corrected this, taken it out or planned a next step since.");
      }
    }
    return kept;
  }
}
