package rekindle.shared.paging;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rekindle.shared.problem.InvalidInput;

/**
 * Where a slice ended: the sort value of its last row and that row's id. Opaque to callers; it
 * holds nothing that the row itself did not show.
 */
public record Cursor(String value, UUID id) {
  private static final String SEPARATOR = "\u0000";

  public static String encode(@Nullable Object value, UUID id) {
    var text = (value == null ? "" : value.toString()) + SEPARATOR + id;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @throws InvalidInput when the text is not one that {@link #encode} made
   */
  public static @Nullable Cursor decode(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    try {
      var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      var parts = List.of(plain.split(SEPARATOR, 2));
      return new Cursor(parts.getFirst(), UUID.fromString(parts.getLast()));
    } catch (IllegalArgumentException e) {
      throw foreign();
    }
  }

  /**
   * @throws InvalidInput when the cursor is of a list that is sorted by something else
   */
  public Instant instant() {
    return read(Instant::parse);
  }

  /**
   * @throws InvalidInput when the cursor is of a list that is sorted by something else
   */
  public LocalDate date() {
    return read(LocalDate::parse);
  }

  private <T> T read(Function<String, T> reader) {
    try {
      return reader.apply(value);
    } catch (DateTimeException e) {
      throw foreign();
    }
  }

  private static InvalidInput foreign() {
    return new InvalidInput("after", "Ask for the list again from its start.");
  }
}
