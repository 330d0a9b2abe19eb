package rekindle.silence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rekindle.activities.ActivityFact;
import rekindle.activities.ActivityKind;
import rekindle.activities.Direction;
import rekindle.activities.Milestone;
import rekindle.activities.Outcome;
import rekindle.silence.model.Fact;
import rekindle.silence.model.FactKind;

/**
 * What an activity means for silence: nothing, one fact, or more. Whether they were heard from is
 * decided by the activity alone; here it is only said which sign it was.
 */
final class Facts {

  private Facts() {}

  static List<Fact> of(ActivityFact activity) {
    List<Fact> facts = new ArrayList<>();
    FactKind kind = activity.signOfLife() ? sign(activity) : ours(activity);
    LocalDate named = named(activity);
    if (kind != null && (named == null || kind != FactKind.MESSAGE)) {
      facts.add(fact(activity, kind, null));
    }
    if (activity.signOfLife() && kind != null && !kind.isSign()) {
      facts.add(fact(activity, FactKind.SIGN, null));
    }
    if (named != null) {
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

  /** The date they named, or the one that was set for a meeting, whoever set it. */
  private static @Nullable LocalDate named(ActivityFact activity) {
    return activity.signOfLife() || isNewDate(activity) ? activity.promisedFor() : null;
  }

  private static @Nullable FactKind sign(ActivityFact activity) {
    if (activity.outcome() == Outcome.LEAVE_ME_ALONE) {
      return FactKind.LEAVE_ALONE;
    }
    return switch (activity.kind()) {
      case MILESTONE -> milestone(activity.milestone());
      case MEETING -> met(activity.outcome());
      case CALL -> isUnanswered(activity.outcome()) ? message(activity) : FactKind.TALK;
      case VOICEMAIL, EMAIL, SMS, LINKEDIN -> message(activity);
      case NOTE -> FactKind.SIGN;
    };
  }

  /** A meeting of which no more is said took place. */
  private static FactKind met(@Nullable Outcome outcome) {
    return switch (outcome) {
      case null -> FactKind.HELD;
      case HELD -> FactKind.HELD;
      case SCHEDULED, RESCHEDULED -> FactKind.TALK;
      default -> FactKind.SIGN;
    };
  }

  private static FactKind message(ActivityFact activity) {
    return switch (activity.direction()) {
      case MUTUAL, OUTBOUND -> FactKind.TALK;
      case INBOUND ->
          Boolean.FALSE.equals(activity.expectsAnswer()) ? FactKind.SIGN : FactKind.MESSAGE;
      case NONE -> FactKind.SIGN;
    };
  }

  /** What we did without hearing from them, and what befell us. */
  private static @Nullable FactKind ours(ActivityFact activity) {
    if (activity.outcome() == Outcome.BOUNCED) {
      return FactKind.BOUNCED;
    }
    if (activity.outcome() == Outcome.NO_SHOW_THEM) {
      return FactKind.MISSED;
    }
    if (activity.kind() == ActivityKind.MILESTONE) {
      return milestone(activity.milestone());
    }
    boolean ours =
        activity.direction() == Direction.OUTBOUND || activity.direction() == Direction.MUTUAL;
    if (!ours || activity.outcome() == Outcome.AUTO_REPLY) {
      return null;
    }
    return switch (activity.kind()) {
      case NOTE, MILESTONE -> null;
      case MEETING -> activity.outcome() == Outcome.NO_SHOW_US ? null : FactKind.TELL;
      case CALL, VOICEMAIL, EMAIL, SMS, LINKEDIN -> touch(activity.expectsAnswer());
    };
  }

  private static FactKind touch(@Nullable Boolean expects) {
    return expects == null ? FactKind.OUTBOUND : expects ? FactKind.ASK : FactKind.TELL;
  }

  private static @Nullable FactKind milestone(@Nullable Milestone milestone) {
    return switch (milestone) {
      case null -> null;
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

  private static boolean isUnanswered(@Nullable Outcome outcome) {
    return outcome == Outcome.NO_ANSWER || outcome == Outcome.BUSY;
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
    return new Fact(
        activity.occurredAt(),
        kind,
        activity.contactId(),
        date,
        activity.signOfLife() && kind.isSign(),
        activity.kind());
  }
}
