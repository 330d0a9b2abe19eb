package rekindle.silence.model;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** An ask that waits, against the answers of whoever was asked. */
final class AskLine {

  private AskLine() {}

  /**
   * @param hours the working hours that it has waited
   */
  static String of(ContactPulse contact, double hours, Function<UUID, Optional<String>> names) {
    Optional<String> name = names.apply(contact.id());
    String longer = Wording.percent(contact.latency().shareSlowerThan(hours));
    String waited = "; this ask has waited " + Wording.working(hours) + ". " + longer;
    return contact.latency().answers() == 0
        ? "No answer of "
            + name.map(one -> one + "'s").orElse("theirs")
            + " to go by"
            + waited
            + " of answers usually take longer."
        : name.map(one -> one + " usually answers").orElse("They usually answer")
            + " within "
            + Wording.working(contact.latency().usualHours())
            + waited
            + " of their answers take longer.";
  }
}
