package rekindle.activities.timeline;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the people in a client's activities are called. */
public record Names(Map<UUID, String> contacts, Map<UUID, String> members) {

  public @Nullable String contact(@Nullable UUID id) {
    return id == null ? null : contacts.get(id);
  }

  @Nullable String member(@Nullable UUID id) {
    return id == null ? null : members.get(id);
  }
}
