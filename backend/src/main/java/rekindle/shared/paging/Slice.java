package rekindle.shared.paging;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One slice of a list that is paged by key.
 *
 * @param items at most as many as were asked for
 * @param next what to send as {@code after} for the following slice; absent at the end
 */
@Serdeable
public record Slice<T>(List<T> items, @Nullable String next) {

  /** Cuts a list that was read with one row more than {@code limit} asked for. */
  public static <T> Slice<T> cut(List<T> rows, int limit, Function<T, String> key) {
    if (rows.size() <= limit) {
      return new Slice<>(List.copyOf(rows), null);
    }
    var items = List.copyOf(rows.subList(0, limit));
    return new Slice<>(items, key.apply(items.getLast()));
  }

  public <R> Slice<R> map(Function<T, R> view) {
    return new Slice<>(items.stream().map(view).toList(), next);
  }
}
