package rekindle.activities.timeline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stood in an activity before it was changed, and by whom it was.
 *
 * @param number from 1
 * @param fields empty when it was taken out or put back
 */
record ActivityRevision(
    UUID activityId,
    int number,
    ActivityChange what,
    @Nullable UUID by,
    Instant at,
    List<FieldChange> fields) {}
