package rekindle.silence.model;

import static org.assertj.core.api.Assertions.assertThat;
import static rekindle.silence.model.History.DANA;
import static rekindle.silence.model.History.FRANK;

import org.junit.jupiter.api.Test;

/** The golden story, and the rules it is made of. Day 0 is Monday 14 September 2026. */
class MilestoneTest {

  private static History story() {
    return new History()
        .on(0, FactKind.TALK, FRANK)
        .on(2, FactKind.MESSAGE, FRANK)
        .on(2, FactKind.TELL, FRANK)
        .on(4, FactKind.TALK, DANA)
        .on(9, FactKind.AGREED, DANA)
        .on(10, FactKind.JOB_DESCRIPTION, DANA)
        .on(10, FactKind.AGREEMENT_SENT, DANA)
        .on(11, FactKind.OPENED, DANA)
        .on(14, FactKind.MISSED, DANA)
        .on(14, FactKind.ASK, DANA)
        .on(15, FactKind.ASK, DANA);
  }

  @Test
  void two_business_days_without_a_new_date_are_quiet() {
    assertThat(story().state(15)).isNotEqualTo(State.QUIET);
    assertThat(story().state(16)).isEqualTo(State.QUIET);
    assertThat(story().situation(16)).isEqualTo(Situation.WENT_DARK);
  }

  @Test
  void the_missed_meeting_leads_and_the_others_follow_in_one_sentence() {
    assertThat(story().sentence(16))
        .isEqualTo(
            "No new date 2 business days after the missed meeting; agreed and unsigned for 5"
                + " business days; opened and unsigned for 3 business days.");
  }

  @Test
  void the_directors_word_is_owed_an_answer_and_then_she_is_still_quiet() {
    History story = story().on(22, FactKind.MESSAGE, FRANK);
    assertThat(story.state(23)).isEqualTo(State.WE_OWE);
    assertThat(story.on(30, FactKind.ASK, DANA).state(31)).isEqualTo(State.QUIET);
  }

  @Test
  void with_something_open_nobody_becomes_dormant() {
    assertThat(story().state(200)).isEqualTo(State.QUIET);
  }

  @Test
  void her_own_word_ends_it_and_the_paper_stays_open() {
    History story = story().on(22, FactKind.MESSAGE, DANA).on(22, FactKind.TELL, DANA);
    assertThat(story.state(22)).isIn(State.REVIVED, State.ACTIVE);
    assertThat(story.reading().pulse().matters())
        .extracting(Matter::rule)
        .contains(Rule.AGREED_UNSIGNED, Rule.OPENED_UNSIGNED);
  }

  @Test
  void a_new_date_settles_the_missed_meeting() {
    History story = new History().on(0, FactKind.TALK, DANA).on(14, FactKind.MISSED, DANA);
    assertThat(story.state(16)).isEqualTo(State.QUIET);
    assertThat(story.on(15, FactKind.NEW_DATE, DANA).state(16)).isNotEqualTo(State.QUIET);
  }

  @Test
  void a_signature_settles_the_paper() {
    History story =
        new History()
            .on(0, FactKind.TALK, DANA)
            .on(1, FactKind.AGREED, DANA)
            .on(2, FactKind.OPENED, DANA);
    assertThat(story.state(9)).isEqualTo(State.QUIET);
    assertThat(story.on(8, FactKind.SIGNED, DANA).reading().pulse().matters()).isEmpty();
  }

  @Test
  void a_signature_answers_what_others_there_were_asked_before_it() {
    History story =
        new History()
            .talk(0, 20, 4, FRANK)
            .talk(0, 20, 4, DANA)
            .on(21, FactKind.ASK, FRANK)
            .on(22, FactKind.MISSED, FRANK)
            .on(23, FactKind.OPENED, DANA);
    assertThat(story.state(30)).isEqualTo(State.QUIET);
    story.on(30, FactKind.SIGNED, DANA);
    assertThat(story.state(30)).isNotIn(State.QUIET, State.COOLING);
    assertThat(story.reading().forecast().asks().any()).isFalse();
    assertThat(story.on(31, FactKind.ASK, FRANK).reading().forecast().asks().any()).isTrue();
  }

  @Test
  void a_job_description_waits_three_business_days_for_an_agreement() {
    History story = new History().on(0, FactKind.TALK, DANA).on(1, FactKind.JOB_DESCRIPTION, DANA);
    assertThat(story.state(3)).isNotEqualTo(State.QUIET);
    assertThat(story.state(4)).isEqualTo(State.QUIET);
    assertThat(story.sentence(4))
        .isEqualTo("Job description in for 3 business days, no agreement sent.");
  }

  @Test
  void a_promised_day_that_is_over_is_quiet_and_her_word_settles_it() {
    History story = new History().talk(0, 6, 1, DANA).on(7, FactKind.PROMISED_DATE, DANA, 14);
    assertThat(story.state(13)).isEqualTo(State.WAITING);
    assertThat(story.state(14)).isNotEqualTo(State.QUIET);
    assertThat(story.state(15)).isEqualTo(State.QUIET);
    assertThat(story.sentence(15)).isEqualTo("Promised for 28 September, not heard since.");
    assertThat(story.on(15, FactKind.TALK, DANA).state(16)).isNotEqualTo(State.QUIET);
  }

  @Test
  void when_the_only_person_is_gone_nobody_is_left_to_write_to() {
    History story = new History().talk(0, 6, 3, DANA).on(7, FactKind.BOUNCED, DANA);
    assertThat(story.state(8)).isEqualTo(State.QUIET);
    assertThat(story.sentence(8)).startsWith("Nobody left to write to");
    History two = new History().talk(0, 6, 3, DANA).talk(0, 6, 3, FRANK);
    assertThat(two.on(7, FactKind.LEFT, DANA).state(8)).isEqualTo(State.ACTIVE);
  }

  @Test
  void all_silent_at_once_is_said_as_such() {
    History story = new History().talk(0, 60, 4, DANA).talk(1, 60, 4, FRANK);
    assertThat(story.sentence(110)).startsWith("Both contacts silent at once for 50 days");
  }
}
