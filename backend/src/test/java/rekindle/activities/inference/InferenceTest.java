package rekindle.activities.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rekindle.activities.ActivityFact;
import rekindle.activities.ActivityKind;
import rekindle.activities.Direction;
import rekindle.activities.Intent;
import rekindle.activities.Milestone;
import rekindle.activities.Outcome;
import rekindle.activities.log.Inferred;
import rekindle.clients.contacts.ContactRef;
import rekindle.clients.contacts.ContactRole;

class InferenceTest {
  private static final UUID DANA = new UUID(0, 1);
  private static final UUID FRANK = new UUID(0, 2);
  private static final UUID GONE = new UUID(0, 3);
  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 9, 16);

  private final List<ContactRef> contacts =
      new ArrayList<>(
          List.of(
              contact(DANA, "Dana Whitfield", false),
              contact(FRANK, "Frank Osei", false),
              contact(GONE, "Greta Gone", true)));
  private final List<ActivityFact> before = new ArrayList<>();

  @ParameterizedTest(name = "{0} “{1}” is {2} {3}, expects an answer: {4}")
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          VOICEMAIL, "",                                    OUTBOUND, ,             true
          VOICEMAIL, Dana left me a message,                INBOUND,  ,             true
          CALL,      "",                                    OUTBOUND, ,             true
          CALL,      no answer,                             OUTBOUND, NO_ANSWER,    true
          CALL,      just called again,                     OUTBOUND, ,             true
          CALL,      line busy,                             OUTBOUND, BUSY,         true
          CALL,      spoke to Dana about the opening,       OUTBOUND, ANSWERED,     false
          CALL,      she called me about the start date,    INBOUND,  ANSWERED,     false
          CALL,      Dana called back,                      INBOUND,  ANSWERED,     false
          CALL,      I called Dana,                         OUTBOUND, ,             true
          CALL,      she said leave me alone,               OUTBOUND, LEAVE_ME_ALONE, false
          EMAIL,     "",                                    OUTBOUND, SENT,         true
          EMAIL,     FYI the invoice,                       OUTBOUND, SENT,         false
          EMAIL,     "Thanks, that works",                  OUTBOUND, SENT,         false
          EMAIL,     "Thanks, does Friday work?",           OUTBOUND, SENT,         true
          EMAIL,     Dana replied with two questions,       INBOUND,  REPLY,        true
          EMAIL,     out of office until Monday,            INBOUND,  AUTO_REPLY,   false
          EMAIL,     bounced,                               INBOUND,  BOUNCED,      false
          SMS,       she texted back,                       INBOUND,  REPLY,        true
          LINKEDIN,  "",                                    OUTBOUND, SENT,         true
          MEETING,   "",                                    MUTUAL,   HELD,         false
          MEETING,   no-show,                               MUTUAL,   NO_SHOW_THEM, false
          MEETING,   she didn't turn up,                    MUTUAL,   NO_SHOW_THEM, false
          MEETING,   we missed it,                          MUTUAL,   NO_SHOW_US,   false
          MEETING,   rescheduled,                           MUTUAL,   RESCHEDULED,  false
          MEETING,   cancelled by HR,                       MUTUAL,   CANCELLED,    false
          MEETING,   conference call set for Friday,        MUTUAL,   SCHEDULED,    false
          NOTE,      likes short mails,                     NONE,     ,
          """)
  void direction_outcome_and_expectation_follow_from_kind_and_words(
      ActivityKind kind,
      String words,
      Direction direction,
      @Nullable Outcome outcome,
      @Nullable Boolean expectsAnswer) {
    var result = infer(kind, words).result();
    assertThat(result.direction()).isEqualTo(direction);
    assertThat(result.outcome()).isEqualTo(outcome);
    assertThat(result.expectsAnswer()).isEqualTo(expectsAnswer);
  }

  @ParameterizedTest(name = "“{0}” is {1}")
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          just following up on the agreement,        FOLLOW_UP_AGREEMENT
          asked whether she can sign,                FOLLOW_UP_AGREEMENT
          any feedback on the interview,             ASK_FEEDBACK
          offered to introduce the hiring manager,   INTRODUCE
          find a new date for the conference call,   SCHEDULE
          MPC call: senior controls engineer,        MPC
          checking in,                               CHECK_IN
          touching base,                             CHECK_IN
          """)
  void words_decide_the_intent(String words, Intent intent) {
    assertThat(infer(ActivityKind.VOICEMAIL, words).result().intent()).isEqualTo(intent);
  }

  @Test
  void a_voicemail_continues_the_ask_that_still_waits_with_whom_it_was() {
    heard(DANA, ActivityKind.EMAIL);
    asked(FRANK, Intent.CHECK_IN);
    asked(DANA, Intent.FOLLOW_UP_AGREEMENT);
    var inference = infer(ActivityKind.VOICEMAIL, "");
    assertThat(inference.result().contactId()).isEqualTo(DANA);
    assertThat(inference.result().intent()).isEqualTo(Intent.FOLLOW_UP_AGREEMENT);
    assertThat(inference.inferred())
        .containsExactly(
            Inferred.CONTACT, Inferred.DIRECTION, Inferred.INTENT, Inferred.EXPECTS_ANSWER);
  }

  @Test
  void a_name_in_the_words_goes_before_whoever_was_touched_last() {
    asked(DANA, Intent.CHECK_IN);
    assertThat(infer(ActivityKind.CALL, "left Frank a message").result().contactId())
        .isEqualTo(FRANK);
  }

  @Test
  void who_left_the_company_is_not_asked_again() {
    asked(FRANK, Intent.CHECK_IN);
    asked(GONE, Intent.CHECK_IN);
    assertThat(infer(ActivityKind.CALL, "").result().contactId()).isEqualTo(FRANK);
  }

  @Test
  void without_history_the_only_contact_is_meant_and_among_several_nobody() {
    assertThat(infer(ActivityKind.CALL, "").result().contactId()).isNull();
    contacts.removeIf(contact -> contact.id().equals(FRANK));
    assertThat(infer(ActivityKind.CALL, "").result().contactId()).isEqualTo(DANA);
  }

  @Test
  void names_are_read_as_whole_words_and_not_where_they_mean_something_else() {
    contacts.clear();
    contacts.add(contact(DANA, " Ed", false));
    contacts.add(contact(FRANK, "May Chen", false));
    assertThat(infer(ActivityKind.CALL, "she called me about it").result().direction())
        .isEqualTo(Direction.INBOUND);
    assertThat(infer(ActivityKind.CALL, "in may called twice").result().direction())
        .isEqualTo(Direction.OUTBOUND);
    assertThat(infer(ActivityKind.CALL, "may chen called").result().direction())
        .isEqualTo(Direction.INBOUND);
    contacts.add(contact(GONE, "Zoë Novák", false));
    assertThat(infer(ActivityKind.CALL, "Novák called").result().direction())
        .isEqualTo(Direction.INBOUND);
  }

  @Test
  void a_signature_is_the_signatorys_else_of_whoever_had_the_agreement() {
    happened(
        DANA, ActivityKind.MILESTONE, Direction.INBOUND, null, Milestone.AGREEMENT_OPENED, null);
    heard(FRANK, ActivityKind.EMAIL);
    assertThat(signature().contactId()).isEqualTo(DANA);
    var sam = new UUID(0, 4);
    contacts.add(
        new ContactRef(sam, "Sam Signs", null, ContactRole.SIGNATORY, null, false, true, null));
    assertThat(signature().contactId()).isEqualTo(sam);
  }

  @Test
  void a_note_is_about_nobody_unless_it_names_somebody() {
    asked(DANA, Intent.CHECK_IN);
    assertThat(infer(ActivityKind.NOTE, "prefers mornings").result().contactId()).isNull();
    assertThat(infer(ActivityKind.NOTE, "Osei prefers mornings").result().contactId())
        .isEqualTo(FRANK);
  }

  @Test
  void after_a_message_of_theirs_ours_is_the_answer() {
    asked(DANA, Intent.FOLLOW_UP_AGREEMENT);
    heard(DANA, ActivityKind.EMAIL);
    var result = infer(ActivityKind.EMAIL, "").result();
    assertThat(result.intent()).isEqualTo(Intent.ANSWER);
    assertThat(result.expectsAnswer()).isFalse();
  }

  @Test
  void after_a_missed_meeting_a_new_date_is_sought() {
    happened(DANA, ActivityKind.MEETING, Direction.MUTUAL, Outcome.NO_SHOW_THEM, null, null);
    assertThat(infer(ActivityKind.CALL, "").result().intent()).isEqualTo(Intent.SCHEDULE);
  }

  @Test
  void an_unsigned_agreement_is_the_open_matter_until_it_is_signed() {
    happened(
        DANA, ActivityKind.MILESTONE, Direction.MUTUAL, null, Milestone.FEE_AGREED_VERBALLY, null);
    assertThat(infer(ActivityKind.CALL, "").result().intent())
        .isEqualTo(Intent.FOLLOW_UP_AGREEMENT);
    happened(
        DANA, ActivityKind.MILESTONE, Direction.INBOUND, null, Milestone.AGREEMENT_SIGNED, null);
    assertThat(infer(ActivityKind.CALL, "").result().intent()).isEqualTo(Intent.CHECK_IN);
  }

  @Test
  void with_a_client_who_was_never_heard_from_the_intent_stays_unknown() {
    assertThat(infer(ActivityKind.CALL, "").result().intent()).isNull();
  }

  @Test
  void the_day_they_named_is_taken_from_their_words_and_not_from_ours() {
    var theirs = infer(ActivityKind.CALL, "spoke to Dana, call her back next week").result();
    assertThat(theirs.promisedFor()).isEqualTo(LocalDate.of(2026, 9, 21));
    var ours = infer(ActivityKind.VOICEMAIL, "I will call again next week").result();
    assertThat(ours.promisedFor()).isNull();
  }

  @Test
  void what_was_said_is_never_changed() {
    asked(DANA, Intent.CHECK_IN);
    var said =
        new Given(
            ActivityKind.CALL,
            FRANK,
            Direction.INBOUND,
            Outcome.NO_ANSWER,
            null,
            Intent.OTHER,
            false,
            WEDNESDAY,
            "no answer from Dana about the agreement, try tomorrow?");
    var inference = Inference.of(said, around());
    assertThat(inference.result()).isEqualTo(said);
    assertThat(inference.inferred()).isEmpty();
  }

  private Given signature() {
    var milestone = Milestone.AGREEMENT_SIGNED;
    var given =
        new Given(ActivityKind.MILESTONE, null, null, null, milestone, null, null, null, "");
    return Inference.of(given, around()).result();
  }

  private Inference infer(ActivityKind kind, String words) {
    return Inference.of(new Given(kind, null, null, null, null, null, null, null, words), around());
  }

  private Surroundings around() {
    return new Surroundings(contacts, before, WEDNESDAY);
  }

  private void asked(UUID contact, Intent intent) {
    happened(contact, ActivityKind.EMAIL, Direction.OUTBOUND, Outcome.SENT, null, intent);
  }

  private void heard(UUID contact, ActivityKind kind) {
    happened(contact, kind, Direction.INBOUND, null, null, null);
  }

  private void happened(
      UUID contact,
      ActivityKind kind,
      Direction direction,
      @Nullable Outcome outcome,
      @Nullable Milestone milestone,
      @Nullable Intent intent) {
    var sign = direction == Direction.INBOUND || milestone != null;
    before.addFirst(
        new ActivityFact(
            UUID.randomUUID(),
            contact,
            null,
            kind,
            direction,
            outcome,
            milestone,
            intent,
            null,
            sign,
            null,
            Instant.parse("2026-09-01T10:00:00Z")));
  }

  private static ContactRef contact(UUID id, String name, boolean left) {
    return new ContactRef(id, name, null, ContactRole.OTHER, null, left, true, null);
  }
}
