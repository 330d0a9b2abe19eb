package rekindle.silence.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rekindle.activities.ActivityKind;

/**
 * The time that a touch of ours is given before the next: one business day. Nothing is to be done
 * with a client who rests, however long their silence.
 */
record Rest(@Nullable Touch touch, Instant until) {

  private static final int BUSINESS_DAYS = 1;

  static Rest of(Pulse pulse, WorkTime work) {
    return pulse
        .unansweredTouch()
        .map(
            touch ->
                new Rest(touch, work.start(work.day(work.plusDays(touch.at(), BUSINESS_DAYS)))))
        .orElse(new Rest(null, Forecast.FIRST));
  }

  boolean holds(Instant now) {
    return touch != null && now.isBefore(until);
  }

  /** "We left Dana a voicemail today; give it until Tuesday." */
  String sentence(Instant now, WorkTime work, Function<UUID, Optional<String>> names) {
    if (touch == null) {
      return "";
    }
    LocalDate today = work.day(now);
    String who = Optional.ofNullable(touch.contactId()).flatMap(names).orElse(null);
    return "We "
        + did(touch.by(), who)
        + " "
        + Wording.on(work.day(touch.at()), today)
        + "; give it until "
        + work.day(until).getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        + ".";
  }

  private static String did(@Nullable ActivityKind by, @Nullable String who) {
    return switch (by) {
      case VOICEMAIL -> who == null ? "left a voicemail" : "left " + who + " a voicemail";
      case CALL -> who == null ? "called" : "called " + who;
      case EMAIL -> who == null ? "wrote" : "wrote to " + who;
      case SMS -> who == null ? "sent a text message" : "sent " + who + " a text message";
      case LINKEDIN -> who == null ? "wrote on LinkedIn" : "wrote to " + who + " on LinkedIn";
      case MEETING, NOTE, MILESTONE -> inTouch(who);
      case null -> inTouch(who);
    };
  }

  private static String inTouch(@Nullable String who) {
    return who == null ? "were in touch" : "were in touch with " + who;
  }
}
