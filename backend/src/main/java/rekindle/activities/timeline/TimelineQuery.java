package rekindle.activities.timeline;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.activities.ActivityKind;
import rekindle.activities.Direction;

/**
 * Which activities of a client to list.
 *
 * @param kind one or more, separated by commas
 * @param after the {@code next} of the slice before
 */
@Introspected
record TimelineQuery(
    @Nullable @QueryValue @Size(max = 20, message = "Name each kind once.") List<ActivityKind> kind,
    @Nullable @QueryValue UUID contact,
    @Nullable @QueryValue Direction direction,
    @Nullable @QueryValue @Size(max = 1000, message = "Ask for the list again from its start.")
        String after,
    @Nullable
        @QueryValue
        @Min(value = 1, message = "Ask for at least one.")
        @Max(value = 200, message = "Ask for at most 200.")
        Integer limit) {

  int limitOr(int otherwise) {
    return limit == null ? otherwise : limit;
  }
}
