package rekindle.shared.problem;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Problem details (RFC 9457).
 *
 * @param errors what is wrong with single fields of the request
 * @param by who saved first, for a lost race alone
 * @param changes what they made of the fields that were sent, for a lost race alone
 */
@Serdeable
public record Problem(
    String type,
    String title,
    int status,
    @Nullable String detail,
    List<FieldError> errors,
    @Nullable String by,
    @Nullable List<Change> changes) {

  /** A field and the text of what is stored there now. */
  @Serdeable
  public record Change(String field, String value) {}

  static Problem of(String type, String title, int status, @Nullable String detail) {
    return new Problem(type, title, status, detail, List.of(), null, null);
  }

  Problem with(List<FieldError> errors) {
    return new Problem(type, title, status, detail, errors, by, changes);
  }

  Problem lostTo(ChangedMeanwhile race) {
    var made =
        race.changes().stream().map(each -> new Change(each.field(), each.message())).toList();
    return new Problem(type, title, status, detail, errors, race.by(), made);
  }
}
