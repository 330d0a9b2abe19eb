package rekindle.activities;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.shared.problem.FieldError;

/**
 * What happened, as far as people can say and correct it.
 *
 * @param contactId who of theirs, if known
 * @param memberId who of ours, if known
 * @param outcome one that fits the kind, if known
 * @param milestone present if and only if the kind says so
 * @param approach the wording or play that was used, at most 64 characters
 * @param expectsAnswer whether the side that spoke waits for the other; null when nobody said so
 * @param promisedFor the day they named; of a meeting that was set, its day
 * @param occurredAt kept to the microsecond
 * @param subject at most 300 characters
 * @param text at most 10,000 characters
 */
public record ActivityContent(
    @Nullable UUID contactId,
    @Nullable UUID memberId,
    ActivityKind kind,
    Direction direction,
    @Nullable Outcome outcome,
    @Nullable Milestone milestone,
    @Nullable Intent intent,
    @Nullable String approach,
    @Nullable Boolean expectsAnswer,
    @Nullable LocalDate promisedFor,
    Instant occurredAt,
    @Nullable String subject,
    @Nullable String text) {

  public ActivityContent {
    occurredAt = occurredAt.truncatedTo(ChronoUnit.MICROS);
  }

  public static ActivityContent of(ActivityKind kind, Direction direction, Instant occurredAt) {
    return new ActivityContent(
        null, null, kind, direction, null, null, null, null, null, null, occurredAt, null, null);
  }

  public static ActivityContent of(Milestone milestone, Instant occurredAt) {
    return of(ActivityKind.MILESTONE, milestone.usualDirection(), occurredAt).milestone(milestone);
  }

  /** They were heard from: a human word or deed of theirs, never an echo of our own touch. */
  public boolean signOfLife() {
    return SignOfLife.in(this);
  }

  /** What does not fit together, each with its remedy. */
  public List<FieldError> errors() {
    var errors = new ArrayList<FieldError>();
    if (outcome != null && !outcome.fits(kind)) {
      errors.add(new FieldError("outcome", "Choose an outcome that this kind can have."));
    }
    if ((milestone != null) != (kind == ActivityKind.MILESTONE)) {
      errors.add(
          new FieldError(
              "milestone",
              milestone == null ? "Choose the milestone." : "Only a milestone can have one."));
    }
    return errors;
  }

  public ActivityContent with(@Nullable UUID contact) {
    return new ActivityContent(
        contact,
        memberId,
        kind,
        direction,
        outcome,
        milestone,
        intent,
        approach,
        expectsAnswer,
        promisedFor,
        occurredAt,
        subject,
        text);
  }

  public ActivityContent by(@Nullable UUID member) {
    return new ActivityContent(
        contactId,
        member,
        kind,
        direction,
        outcome,
        milestone,
        intent,
        approach,
        expectsAnswer,
        promisedFor,
        occurredAt,
        subject,
        text);
  }

  public ActivityContent outcome(@Nullable Outcome other) {
    return new ActivityContent(
        contactId,
        memberId,
        kind,
        direction,
        other,
        milestone,
        intent,
        approach,
        expectsAnswer,
        promisedFor,
        occurredAt,
        subject,
        text);
  }

  public ActivityContent milestone(@Nullable Milestone other) {
    return new ActivityContent(
        contactId,
        memberId,
        kind,
        direction,
        outcome,
        other,
        intent,
        approach,
        expectsAnswer,
        promisedFor,
        occurredAt,
        subject,
        text);
  }

  public ActivityContent intent(@Nullable Intent other) {
    return new ActivityContent(
        contactId,
        memberId,
        kind,
        direction,
        outcome,
        milestone,
        other,
        approach,
        expectsAnswer,
        promisedFor,
        occurredAt,
        subject,
        text);
  }

  public ActivityContent approach(@Nullable String other) {
    return new ActivityContent(
        contactId,
        memberId,
        kind,
        direction,
        outcome,
        milestone,
        intent,
        other,
        expectsAnswer,
        promisedFor,
        occurredAt,
        subject,
        text);
  }

  public ActivityContent expectsAnswer(@Nullable Boolean other) {
    return new ActivityContent(
        contactId,
        memberId,
        kind,
        direction,
        outcome,
        milestone,
        intent,
        approach,
        other,
        promisedFor,
        occurredAt,
        subject,
        text);
  }

  public ActivityContent promisedFor(@Nullable LocalDate other) {
    return new ActivityContent(
        contactId,
        memberId,
        kind,
        direction,
        outcome,
        milestone,
        intent,
        approach,
        expectsAnswer,
        other,
        occurredAt,
        subject,
        text);
  }

  public ActivityContent subject(@Nullable String other) {
    return new ActivityContent(
        contactId,
        memberId,
        kind,
        direction,
        outcome,
        milestone,
        intent,
        approach,
        expectsAnswer,
        promisedFor,
        occurredAt,
        other,
        text);
  }

  public ActivityContent text(@Nullable String other) {
    return new ActivityContent(
        contactId,
        memberId,
        kind,
        direction,
        outcome,
        milestone,
        intent,
        approach,
        expectsAnswer,
        promisedFor,
        occurredAt,
        subject,
        other);
  }
}
