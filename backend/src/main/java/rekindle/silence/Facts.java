package rekindle.silence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.activities.ActivityFact;
import rekindle.activities.ActivityKind;
import rekindle.activities.Direction;
import rekindle.activities.Milestone;
import rekindle.activities.Outcome;
import rekindle.silence.model.Fact;
import rekindle.silence.model.FactKind;

/** What an activity means for silence: nothing, one fact, or two. */
final class Facts {

  private Facts() {}

  static List<Fact> of(ActivityFact activity) {
    List<Fact> facts = new ArrayList<>();
    FactKind kind = kind(activity);
    if (kind == null) {
      return facts;
    }
    LocalDate named = activity.promisedFor();
    boolean theyNamedIt = named != null && kind.isSign();
    if (!theyNamedIt || kind != FactKind.MESSAGE) {
      facts.add(fact(activity, kind, null));
    }
    if (theyNamedIt) {
      boolean promised = activity.milestone() == Milestone.AGREEMENT_PROMISED;
      facts.add(fact(activity, promised ? FactKind.PROMISED_DATE : FactKind.NAMED_DATE, named));
    }
    if (kind == FactKind.TALK && isAsk(activity)) {
      facts.add(fact(activity, FactKind.ASK, null));
    }
    if (isNewDate(activity)) {
      facts.add(fact(activity, FactKind.NEW_DATE, null));
    }
    return facts;
  }

  private static @Nullable FactKind kind(ActivityFact activity) {
    Outcome outcome = activity.outcome();
    if (outcome == Outcome.LEAVE_ME_ALONE) {
      return FactKind.LEAVE_ALONE;
    }
    if (outcome == Outcome.BOUNCED) {
      return FactKind.BOUNCED;
    }
    if (outcome == Outcome.AUTO_REPLY) {
      return null;
    }
    return switch (activity.kind()) {
      case NOTE -> null;
      case MILESTONE -> activity.milestone() == null ? null : milestone(activity.milestone());
      case MEETING -> meeting(outcome, activity.direction());
      case CALL -> call(activity, outcome);
      case VOICEMAIL, EMAIL, SMS, LINKEDIN -> message(activity);
    };
  }

  private static FactKind milestone(Milestone milestone) {
    return switch (milestone) {
      case FEE_AGREED_VERBALLY -> FactKind.AGREED;
      case AGREEMENT_PROMISED -> FactKind.PROMISED;
      case AGREEMENT_SENT -> FactKind.AGREEMENT_SENT;
      case AGREEMENT_OPENED -> FactKind.OPENED;
      case AGREEMENT_SIGNED -> FactKind.SIGNED;
      case JOB_DESCRIPTION_RECEIVED -> FactKind.JOB_DESCRIPTION;
      case JOB_ORDER_RECEIVED,
          INTRODUCTION_WANTED_FIRST,
          INTRODUCED,
          FEEDBACK_RECEIVED,
          PAYMENT_RECEIVED ->
          FactKind.SIGN;
    };
  }

  /** A date for a meeting is made by both sides; a meeting of which no more is said took place. */
  private static @Nullable FactKind meeting(@Nullable Outcome outcome, Direction direction) {
    return switch (outcome) {
      case null -> FactKind.HELD;
      case HELD -> FactKind.HELD;
      case SCHEDULED, RESCHEDULED -> FactKind.TALK;
      case NO_SHOW_THEM -> FactKind.MISSED;
      case CANCELLED -> direction == Direction.OUTBOUND ? FactKind.TELL : FactKind.SIGN;
      default -> null;
    };
  }

  private static @Nullable FactKind call(ActivityFact activity, @Nullable Outcome outcome) {
    return switch (activity.direction()) {
      case MUTUAL -> FactKind.TALK;
      case OUTBOUND -> outcome == Outcome.ANSWERED ? FactKind.TALK : message(activity);
      case INBOUND -> outcome == Outcome.NO_ANSWER ? message(activity) : FactKind.TALK;
      case NONE -> null;
    };
  }

  private static @Nullable FactKind message(ActivityFact activity) {
    Boolean expects = activity.expectsAnswer();
    return switch (activity.direction()) {
      case MUTUAL -> FactKind.TALK;
      case OUTBOUND -> expects == null ? FactKind.OUTBOUND : expects ? FactKind.ASK : FactKind.TELL;
      case INBOUND -> Boolean.FALSE.equals(expects) ? FactKind.SIGN : FactKind.MESSAGE;
      case NONE -> null;
    };
  }

  private static boolean isAsk(ActivityFact activity) {
    return activity.direction() == Direction.OUTBOUND
        && Boolean.TRUE.equals(activity.expectsAnswer());
  }

  private static boolean isNewDate(ActivityFact activity) {
    return activity.kind() == ActivityKind.MEETING
        && (activity.outcome() == Outcome.SCHEDULED || activity.outcome() == Outcome.RESCHEDULED);
  }

  private static Fact fact(ActivityFact activity, FactKind kind, @Nullable LocalDate date) {
    UUID contactId = activity.contactId();
    Instant at = activity.occurredAt();
    return new Fact(at, kind, contactId, date);
  }
}
