package rekindle.deleting;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which deleted records to list.
 *
 * @param after the {@code next} of the slice before
 */
@Introspected
record DeletionQuery(
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
