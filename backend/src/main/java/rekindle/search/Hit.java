package rekindle.search;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.tenancy.Row;

/**
 * A client that was found.
 *
 * @param person through whom, when it was not the client's own words
 */
@Serdeable
record Hit(
    UUID clientId,
    String name,
    @Nullable String domain,
    @Nullable String site,
    @Nullable Person person) {

  /** Somebody at the client. */
  @Serdeable
  record Person(UUID contactId, String name, @Nullable String title) {
    static Person of(Row row) {
      var given = row.textOrNull("given_name");
      var family = row.text("family_name");
      return new Person(
          row.uuid("id"), given == null ? family : given + " " + family, row.textOrNull("title"));
    }
  }
}
