package rekindle.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignOfLifeTest {
  private static final Instant NOON = Instant.parse("2026-09-14T10:00:00Z");

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource({
    "CALL, OUTBOUND, , false",
    "CALL, OUTBOUND, NO_ANSWER, false",
    "CALL, OUTBOUND, BUSY, false",
    "CALL, OUTBOUND, ANSWERED, true",
    "CALL, INBOUND, ANSWERED, true",
    "CALL, INBOUND, NO_ANSWER, true",
    "CALL, INBOUND, , true",
    "CALL, MUTUAL, , true",
    "CALL, MUTUAL, NO_ANSWER, false",
    "CALL, OUTBOUND, LEAVE_ME_ALONE, true",
    "VOICEMAIL, OUTBOUND, , false",
    "VOICEMAIL, INBOUND, , true",
    "EMAIL, OUTBOUND, SENT, false",
    "EMAIL, OUTBOUND, , false",
    "EMAIL, INBOUND, , true",
    "EMAIL, INBOUND, REPLY, true",
    "EMAIL, INBOUND, AUTO_REPLY, false",
    "EMAIL, INBOUND, BOUNCED, false",
    "SMS, INBOUND, , true",
    "LINKEDIN, INBOUND, , true",
    "LINKEDIN, OUTBOUND, SENT, false",
    "MEETING, MUTUAL, HELD, true",
    "MEETING, MUTUAL, , true",
    "MEETING, MUTUAL, NO_SHOW_THEM, false",
    "MEETING, MUTUAL, NO_SHOW_US, false",
    "MEETING, MUTUAL, SCHEDULED, false",
    "MEETING, INBOUND, SCHEDULED, true",
    "MEETING, INBOUND, RESCHEDULED, true",
    "MEETING, INBOUND, CANCELLED, true",
    "MEETING, OUTBOUND, RESCHEDULED, false",
    "NOTE, NONE, , false",
    "NOTE, INBOUND, , false"
  })
  void only_a_human_word_or_deed_of_theirs_counts(
      ActivityKind kind, Direction direction, @Nullable Outcome outcome, boolean sign) {
    assertThat(ActivityContent.of(kind, direction, NOON).outcome(outcome).signOfLife())
        .isEqualTo(sign);
  }

  @ParameterizedTest
  @CsvSource({
    "FEE_AGREED_VERBALLY, true",
    "AGREEMENT_PROMISED, true",
    "AGREEMENT_SENT, false",
    "AGREEMENT_OPENED, true",
    "AGREEMENT_SIGNED, true",
    "JOB_DESCRIPTION_RECEIVED, true",
    "JOB_ORDER_RECEIVED, true",
    "INTRODUCTION_WANTED_FIRST, true",
    "INTRODUCED, true",
    "FEEDBACK_RECEIVED, true",
    "PAYMENT_RECEIVED, true"
  })
  void a_milestone_counts_when_they_took_it(Milestone milestone, boolean sign) {
    assertThat(ActivityContent.of(milestone, NOON).signOfLife()).isEqualTo(sign);
  }
}
