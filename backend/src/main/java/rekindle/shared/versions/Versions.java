package rekindle.shared.versions;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rekindle.shared.problem.ChangedMeanwhile;
import rekindle.shared.problem.FieldError;
import rekindle.shared.problem.InvalidInput;
import rekindle.shared.problem.PreconditionRequired;

/** Refuses to overwrite what somebody else saved after the writer last read. */
public final class Versions {
  private Versions() {}

  /**
   * The version that an {@code If-Match} header names.
   *
   * @throws PreconditionRequired when there is none
   */
  public static int expected(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new PreconditionRequired();
    }
    try {
      return Integer.parseInt(ifMatch.replace("W/", "").replace("\"", "").strip());
    } catch (NumberFormatException e) {
      throw new InvalidInput("If-Match", "Send the version as you read it.");
    }
  }

  /** The same where nobody takes down who saved. */
  public static void check(int read, @Nullable Integer stored, Supplier<List<FieldError>> changes) {
    check(read, stored, () -> ChangedMeanwhile.SOMEBODY, changes);
  }

  /**
   * @param by who saved last, asked for only when the race is lost
   * @param changes what differs between what the writer sent and what is stored, asked for only
   *     when the race is lost
   * @throws ChangedMeanwhile when somebody else saved first
   */
  public static void check(
      int read, @Nullable Integer stored, Supplier<String> by, Supplier<List<FieldError>> changes) {
    if (!Integer.valueOf(read).equals(stored)) {
      throw new ChangedMeanwhile(by.get(), changes.get());
    }
  }
}
