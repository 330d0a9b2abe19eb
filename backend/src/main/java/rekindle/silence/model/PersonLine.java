package rekindle.silence.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What there is to say of one person's silence. */
public final class PersonLine {

  private PersonLine() {}

  public static String of(ContactPulse contact, LocalDate today) {
    if (contact.isGone()) {
      return "Cannot be reached here any more.";
    }
    LocalDate last = contact.signs().lastOn();
    if (last == null) {
      return contact.lastTouchedAt() == null ? "Not in touch yet." : "Never heard from.";
    }
    String usually =
        contact.signs().usualGap().map(gap -> ", usually " + Wording.every(gap)).orElse("");
    return "Heard from " + Wording.on(last, today) + usually + ".";
  }

  /** Somebody who was heard from after the one who is silent now. */
  public static String wayBackIn(
      ContactPulse other, ContactPulse silent, Function<UUID, Optional<String>> names) {
    return names.apply(other.id()).orElse("Somebody else there")
        + " was last heard from "
        + Wording.count(Reading.daysAfter(other, silent), "day")
        + " after "
        + names.apply(silent.id()).orElse("the last word of the others")
        + ": the way back in.";
  }
}
