package rekindle.silence.model;

import static org.assertj.core.api.Assertions.assertThat;
import static rekindle.silence.model.History.DANA;
import static rekindle.silence.model.History.FRANK;
import static rekindle.silence.model.History.date;
import static rekindle.silence.model.History.day;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ForecastTest {

  @Test
  void a_client_cools_and_then_goes_quiet_by_its_own_pace() {
    History weekly = new History().talk(0, 70, 7, DANA);
    assertThat(weekly.state(75)).isEqualTo(State.ACTIVE);
    assertThat(weekly.state(88)).isEqualTo(State.COOLING);
    assertThat(weekly.state(110)).isEqualTo(State.QUIET);
    assertThat(weekly.state(161)).isEqualTo(State.DORMANT);
  }

  @Test
  void a_slow_writer_is_not_quiet() {
    History monthly = new History().talk(0, 150, 30, DANA);
    assertThat(monthly.state(190)).isNotIn(State.QUIET, State.COOLING);
  }

  @Test
  void nothing_at_stake_is_not_quiet() {
    History weekly = new History().talk(0, 70, 7, DANA);
    weekly.standing(new Standing(false, false, null, null, null, null));
    assertThat(weekly.state(110)).isEqualTo(State.COOLING);
  }

  @Test
  void an_unanswered_message_of_theirs_is_above_all_plays() {
    History history = new History().talk(0, 70, 7, DANA).on(72, FactKind.MESSAGE, DANA);
    assertThat(history.state(73)).isEqualTo(State.WE_OWE);
    assertThat(history.situation(73)).isEqualTo(Situation.WE_OWE);
    assertThat(history.on(74, FactKind.TELL, DANA).state(75)).isEqualTo(State.ACTIVE);
  }

  @Test
  void an_answer_owed_for_long_is_shown_but_is_no_longer_todays() {
    History history = new History().talk(0, 70, 7, DANA).on(72, FactKind.MESSAGE, DANA);
    assertThat(history.state(72 + 60)).isEqualTo(State.COOLING);
    assertThat(history.situation(72 + 60)).isEqualTo(Situation.WE_OWE);
  }

  @Test
  void our_own_unanswered_follow_ups_keep_nobody_alive() {
    History history = new History().talk(0, 70, 7, DANA);
    for (int day = 75; day < 110; day += 7) {
      history.on(day, FactKind.OUTBOUND, DANA);
    }
    assertThat(history.state(110)).isEqualTo(State.QUIET);
    assertThat(history.situation(110)).isEqualTo(Situation.WENT_DARK);
  }

  @Test
  void an_ask_that_waits_longer_than_her_answers_take_is_quiet_though_the_gap_is_usual() {
    History history = new History();
    for (int day = 0; day < 112; day += 14) {
      history.on(day, FactKind.ASK, DANA).on(day, FactKind.SIGN, DANA);
    }
    assertThat(history.on(99, FactKind.ASK, DANA).state(113)).isEqualTo(State.QUIET);
  }

  @Test
  void an_imported_mail_of_unknown_kind_makes_nobody_quiet() {
    History history = new History();
    for (int day = 0; day < 112; day += 14) {
      history.on(day, FactKind.ASK, DANA).on(day, FactKind.SIGN, DANA);
    }
    assertThat(history.on(99, FactKind.OUTBOUND, DANA).state(113)).isEqualTo(State.ACTIVE);
  }

  @Test
  void somebody_never_heard_from_has_not_gone_quiet() {
    History cold = new History().on(0, FactKind.ASK, DANA).on(7, FactKind.ASK, DANA);
    assertThat(cold.state(60)).isEqualTo(State.ACTIVE);
    assertThat(cold.state(100)).isEqualTo(State.DORMANT);
  }

  @Test
  void while_their_silence_is_usual_ours_may_not_be() {
    History history = new History();
    for (int day = 0; day <= 80; day += 20) {
      history.on(day, FactKind.MESSAGE, DANA).on(day, FactKind.TELL, DANA);
    }
    for (int day = 61; day < 80; day++) {
      history.on(day, FactKind.TELL, FRANK);
    }
    assertThat(history.state(100)).isEqualTo(State.DRIFTING);
    assertThat(history.on(101, FactKind.TELL, DANA).state(102)).isEqualTo(State.ACTIVE);
  }

  @Test
  void a_named_date_re_arms_the_silence() {
    History history = new History().talk(0, 70, 7, DANA).on(72, FactKind.NAMED_DATE, DANA, 110);
    assertThat(history.state(100)).isEqualTo(State.WAITING);
    assertThat(history.state(111)).isNotIn(State.QUIET, State.COOLING);
    assertThat(history.state(150)).isEqualTo(State.QUIET);
  }

  @Test
  void a_persons_word_ends_quiet_and_mere_touching_does_not() {
    History history = new History().talk(0, 70, 7, DANA);
    assertThat(history.on(109, FactKind.ASK, DANA).state(110)).isEqualTo(State.QUIET);
    assertThat(history.on(110, FactKind.NOT_QUIET, null).state(111)).isEqualTo(State.ACTIVE);
  }

  @Test
  void a_sign_of_life_after_a_quiet_spell_is_a_revival() {
    History history = new History().talk(0, 70, 7, DANA).on(110, FactKind.TALK, DANA);
    assertThat(history.state(111)).isEqualTo(State.REVIVED);
    assertThat(history.state(124)).isEqualTo(State.ACTIVE);
  }

  @Test
  void parked_is_parked_until_its_date_or_a_sign_of_life() {
    History history = new History().talk(0, 70, 7, DANA);
    history.standing(Standing.CARED_FOR.parked(day(110), date(130)));
    assertThat(history.state(120)).isEqualTo(State.PARKED);
    assertThat(history.state(130)).isEqualTo(State.QUIET);
    assertThat(history.on(121, FactKind.MESSAGE, DANA).state(122)).isEqualTo(State.WE_OWE);
  }

  @Test
  void nobody_is_parked_for_longer_than_since_they_were_parked() {
    History history = new History().talk(0, 70, 7, DANA).on(71, FactKind.MESSAGE, DANA);
    history.standing(Standing.CARED_FOR.parked(day(180), date(230)));
    assertThat(since(history, 190)).isEqualTo(day(180));
    Standing stopped = new Standing(true, true, null, null, day(0), null);
    assertThat(since(new History().standing(stopped), 190)).isNull();
  }

  @Test
  void without_history_a_client_stands_as_it_does_since_it_came() {
    History history = new History().standing(Standing.CARED_FOR.cameAt(day(3)));
    assertThat(since(history, 5)).isEqualTo(day(3));
    assertThat(since(new History(), 5)).isNull();
  }

  @Test
  void a_word_about_somebody_never_heard_from_ends_dormancy() {
    History cold = new History().on(0, FactKind.ASK, DANA);
    assertThat(cold.state(100)).isEqualTo(State.DORMANT);
    assertThat(cold.on(100, FactKind.NOT_QUIET, null).state(101)).isEqualTo(State.ACTIVE);
  }

  @Test
  void whoever_wants_to_be_left_alone_gets_no_flag() {
    History history = new History().talk(0, 70, 7, DANA).on(71, FactKind.LEAVE_ALONE, DANA);
    assertThat(history.state(110)).isEqualTo(State.PARKED);
    assertThat(history.situation(110)).isEqualTo(Situation.STOPPED);
  }

  @Test
  void the_steps_leave_no_gap_and_say_since_when() {
    List<Step> steps = new History().talk(0, 70, 7, DANA).reading().forecast().steps();
    assertThat(steps)
        .extracting(step -> step.verdict().state())
        .containsSubsequence(State.ACTIVE, State.COOLING, State.QUIET, State.DORMANT);
    for (int i = 1; i < steps.size(); i++) {
      assertThat(steps.get(i).from()).isEqualTo(steps.get(i - 1).until());
    }
  }

  private static @Nullable Instant since(History history, long day) {
    return history.reading().forecast().steps().stream()
        .filter(step -> step.holds(day(day)))
        .toList()
        .getFirst()
        .since();
  }
}
