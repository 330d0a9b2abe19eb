package rekindle.activities;

import static rekindle.activities.ActivityKind.CALL;
import static rekindle.activities.ActivityKind.EMAIL;
import static rekindle.activities.ActivityKind.LINKEDIN;
import static rekindle.activities.ActivityKind.MEETING;
import static rekindle.activities.ActivityKind.SMS;
import static rekindle.activities.ActivityKind.VOICEMAIL;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Set;

/** What came of it. */
@Schema(name = "ActivityOutcome")
public enum Outcome {
  ANSWERED(CALL),
  NO_ANSWER(CALL),
  BUSY(CALL),
  SENT(EMAIL, SMS, LINKEDIN),
  REPLY(EMAIL, SMS, LINKEDIN),
  /** An out-of-office reply or another one that no human wrote. */
  AUTO_REPLY(EMAIL, SMS, LINKEDIN),
  BOUNCED(EMAIL, SMS, LINKEDIN),
  /** A day was set; it stands in {@code promisedFor}. */
  SCHEDULED(MEETING),
  HELD(MEETING),
  NO_SHOW_THEM(MEETING),
  NO_SHOW_US(MEETING),
  /** Another day was set; it stands in {@code promisedFor}. */
  RESCHEDULED(MEETING),
  CANCELLED(MEETING),
  /** They asked not to be contacted. */
  LEAVE_ME_ALONE(CALL, VOICEMAIL, EMAIL, SMS, LINKEDIN, MEETING);

  private final Set<ActivityKind> kinds;

  Outcome(ActivityKind... kinds) {
    this.kinds = Set.of(kinds);
  }

  public boolean fits(ActivityKind kind) {
    return kinds.contains(kind);
  }
}
