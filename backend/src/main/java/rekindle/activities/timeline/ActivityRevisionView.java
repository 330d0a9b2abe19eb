package rekindle.activities.timeline;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of an activity.
 *
 * @param by the name of whoever made it
 */
@Serdeable
record ActivityRevisionView(
    int number, ActivityChange change, @Nullable String by, Instant at, List<FieldChange> fields) {

  static ActivityRevisionView of(ActivityRevision revision, Names names) {
    return new ActivityRevisionView(
        revision.number(),
        revision.what(),
        names.member(revision.by()),
        revision.at(),
        revision.fields().stream().map(change -> change.named(names)).toList());
  }
}
