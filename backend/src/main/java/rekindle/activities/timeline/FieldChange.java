package rekindle.activities.timeline;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.activities.ActivityContent;

/** One field of an activity that was changed, as text. */
@Serdeable
record FieldChange(String field, @Nullable String before, @Nullable String after) {

  static List<FieldChange> between(ActivityContent before, ActivityContent after) {
    var old = fields(before);
    List<FieldChange> changes = new ArrayList<>();
    fields(after)
        .forEach(
            (field, now) -> {
              var then = old.get(field);
              if (!Objects.equals(then, now)) {
                changes.add(new FieldChange(field, text(then), text(now)));
              }
            });
    return changes;
  }

  private static Map<String, @Nullable Object> fields(ActivityContent content) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("contactId", content.contactId());
    fields.put("memberId", content.memberId());
    fields.put("kind", content.kind());
    fields.put("direction", content.direction());
    fields.put("outcome", content.outcome());
    fields.put("milestone", content.milestone());
    fields.put("intent", content.intent());
    fields.put("approach", content.approach());
    fields.put("expectsAnswer", content.expectsAnswer());
    fields.put("promisedFor", content.promisedFor());
    fields.put("when", content.occurredAt());
    fields.put("subject", content.subject());
    fields.put("text", content.text());
    return fields;
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  /** With people by their names; one who is gone keeps their id. */
  FieldChange named(Names names) {
    return switch (field) {
      case "contactId" ->
          new FieldChange(field, name(before, names.contacts()), name(after, names.contacts()));
      case "memberId" ->
          new FieldChange(field, name(before, names.members()), name(after, names.members()));
      default -> this;
    };
  }

  String afterOr(String otherwise) {
    return after == null ? otherwise : after;
  }

  private static @Nullable String name(@Nullable String id, Map<UUID, String> names) {
    return id == null ? null : names.getOrDefault(UUID.fromString(id), id);
  }
}
