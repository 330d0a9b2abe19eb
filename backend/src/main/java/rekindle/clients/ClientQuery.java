package rekindle.clients;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which clients to list.
 *
 * @param name a part of the name or the domain
 * @param id only these, such as a search has found
 * @param parent only those right below this client
 * @param mine only those of the member who asks
 * @param after the {@code next} of the slice before
 */
@Introspected
record ClientQuery(
    @Nullable @QueryValue @Size(max = 100, message = "Use at most 100 characters.") String name,
    @Nullable @QueryValue @Size(max = 200, message = "Ask for at most 200.") List<UUID> id,
    @Nullable @QueryValue UUID parent,
    @Nullable @QueryValue Stage stage,
    @Nullable @QueryValue UUID owner,
    @Nullable @QueryValue Boolean mine,
    @Nullable @QueryValue Sort sort,
    @Nullable @QueryValue @Size(max = 1000, message = "Ask for the list again from its start.")
        String after,
    @Nullable
        @QueryValue
        @Min(value = 1, message = "Ask for at least one.")
        @Max(value = 200, message = "Ask for at most 200.")
        Integer limit) {

  /** The order of the list; clients that are equal in it follow each other by id. */
  enum Sort {
    NAME("c.name", "asc", ">"),
    STAGE("c.stage", "asc", ">"),
    /** Those without an owner come last. */
    OWNER(
        "concat(case when m.name is null then 'b' else 'a' end, coalesce(m.name, ''))", "asc", ">"),
    CHANGED("date_format(c.changed_at, '%Y-%m-%dT%H:%i:%s.%f')", "desc", "<");

    final String expression;
    final String direction;
    final String beyond;

    Sort(String expression, String direction, String beyond) {
      this.expression = expression;
      this.direction = direction;
      this.beyond = beyond;
    }
  }

  Sort sortOrName() {
    return sort == null ? Sort.NAME : sort;
  }

  int limitOr(int otherwise) {
    return limit == null ? otherwise : limit;
  }
}
