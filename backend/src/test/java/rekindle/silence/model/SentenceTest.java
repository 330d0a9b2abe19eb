package rekindle.silence.model;

import static org.assertj.core.api.Assertions.assertThat;
import static rekindle.silence.model.History.DANA;
import static rekindle.silence.model.History.FRANK;
import static rekindle.silence.model.History.date;
import static rekindle.silence.model.History.day;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rekindle.activities.ActivityKind;

class SentenceTest {

  @Test
  void a_rare_gap_is_told_with_its_odds() {
    History history = new History().talk(0, 60, 6, DANA).on(66, FactKind.TELL, DANA);
    assertThat(history.sentence(101))
        .isEqualTo(
            "Usually heard from every 6 days; silent for 41."
                + " A gap this long is rare for them: 1 in 90.");
  }

  @Test
  void an_ask_is_told_with_her_own_answers() {
    History history = new History();
    for (int day = 0; day < 112; day += 14) {
      history.on(day, FactKind.ASK, DANA).on(day, FactKind.SIGN, DANA);
    }
    assertThat(history.on(99, FactKind.ASK, DANA).sentence(113))
        .isEqualTo(
            "Dana usually answers within 2 hours; this ask has waited 8 working days."
                + " Fewer than 1 % of their answers take longer.");
  }

  @Test
  void an_owed_answer_names_who_wrote_and_when() {
    History history = new History().talk(0, 14, 7, DANA).on(15, FactKind.MESSAGE, DANA);
    assertThat(history.sentence(17)).isEqualTo("Dana wrote on Tuesday. Nobody has answered.");
    assertThat(history.sentence(16)).isEqualTo("Dana wrote yesterday. Nobody has answered.");
    assertThat(history.on(16, FactKind.MESSAGE, DANA).sentence(30))
        .isEqualTo("Dana wrote on 29 September and again on 30 September. Nobody has answered.");
  }

  @Test
  void little_history_is_said() {
    assertThat(new History().talk(0, 0, 1, DANA).sentence(10))
        .isEqualTo("Little history: heard from on 1 day. Last heard from on 14 September.");
  }

  @Test
  void drift_is_ours_and_says_so() {
    History history = new History().on(0, FactKind.MESSAGE, DANA).on(0, FactKind.TELL, DANA);
    history.on(1, FactKind.MESSAGE, DANA);
    assertThat(history.state(50)).isEqualTo(State.DRIFTING);
    assertThat(history.sentence(50))
        .isEqualTo("Dana wrote on 15 September. Nobody has answered. We let them drift.");
  }

  @Test
  void an_answer_is_owed_to_whoever_wrote_and_not_to_whoever_was_heard_from_last() {
    History history =
        new History()
            .on(0, FactKind.MESSAGE, FRANK)
            .on(2, FactKind.SIGN, DANA)
            .on(3, FactKind.MESSAGE, DANA)
            .on(4, FactKind.MESSAGE, FRANK);
    assertThat(history.sentence(5))
        .isEqualTo("Frank wrote on Monday and again yesterday. Nobody has answered.");
    assertThat(history.reading().who(day(5))).contains(FRANK);
    history.on(4, FactKind.TELL, FRANK);
    assertThat(history.state(5)).isNotEqualTo(State.WE_OWE);
  }

  @Test
  void a_silence_has_its_unit_where_the_pace_is_not_said_in_days() {
    History monthly = new History().talk(0, 175, 35, DANA);
    assertThat(monthly.sentence(175 + 85))
        .startsWith("Usually heard from about once in 5 weeks; silent for 85 days.");
  }

  @Test
  void a_date_they_named_is_repeated() {
    History history = new History().talk(0, 14, 7, DANA).on(15, FactKind.NAMED_DATE, DANA, 120);
    assertThat(history.sentence(20)).isEqualTo("A date was named: 12 January 2027.");
  }

  @Test
  void stopped_parked_revived_and_dormant_have_their_words() {
    History quiet = new History().talk(0, 70, 7, DANA);
    assertThat(quiet.sentence(170)).isEqualTo("Silent for 100 days. Nothing is open.");
    assertThat(new History().talk(0, 70, 7, DANA).on(110, FactKind.TALK, DANA).sentence(111))
        .isEqualTo("Heard from yesterday, after 40 days of silence.");
    assertThat(
            new History()
                .talk(0, 70, 7, DANA)
                .standing(Standing.CARED_FOR.parked(day(110), date(130)))
                .sentence(111))
        .isEqualTo("Parked until 22 January.");
    assertThat(new History().talk(0, 7, 7, DANA).on(8, FactKind.LEAVE_ALONE, DANA).sentence(20))
        .isEqualTo("They asked on 22 September to be left alone.");
  }

  @Test
  void nothing_on_record_is_no_reason_for_worry() {
    assertThat(new History().sentence(10)).isEqualTo("Nothing on record yet.");
    assertThat(new History().on(0, FactKind.ASK, DANA).sentence(3))
        .isEqualTo("Never heard from; last touched on Monday.");
  }

  @Test
  void a_rule_is_said_first_also_where_nothing_is_at_stake() {
    History former = new History().talk(0, 20, 5, DANA).on(21, FactKind.BOUNCED, DANA);
    former.standing(new Standing(false, false, null, null, null, null));
    assertThat(former.state(22)).isEqualTo(State.COOLING);
    assertThat(former.sentence(22))
        .isEqualTo("Nobody left to write to: mail bounced or they left.");
  }

  @Test
  void the_days_that_are_said_are_the_days_that_were_counted() {
    History named = new History().talk(0, 70, 7, DANA).on(72, FactKind.NAMED_DATE, DANA, 110);
    assertThat(named.sentence(150))
        .startsWith(
            "Usually heard from every 7 days; silent for 40 since the day that was named."
                + " A gap this long is rare for them: 1 in 70.");
    History vouched = new History().talk(0, 70, 7, DANA).on(110, FactKind.NOT_QUIET, null);
    assertThat(vouched.sentence(150))
        .startsWith(
            "Usually heard from every 7 days; silent for 40 since a colleague said that all is"
                + " well.");
  }

  @Test
  void a_word_is_said_with_whose_it_is_since_when_and_until_when() {
    History history = new History().talk(0, 70, 7, DANA).on(110, FactKind.NOT_QUIET, null);
    history.standing(Standing.CARED_FOR.vouchedBy("Ada Keeper"));
    assertThat(history.sentence(111))
        .isEqualTo(
            "Ada Keeper said yesterday that all is well; that holds until 17 January."
                + " Last heard from on 23 November 2026.");
    assertThat(history.reading().rarity(day(111))).isEmpty();
    assertThat(since(history)).isBetween(day(110), day(110).plusSeconds(60));
    assertThat(history.sentence(150)).contains("since Ada Keeper said that all is well");
    history.on(112, FactKind.MESSAGE, DANA).on(112, FactKind.TELL, DANA);
    assertThat(history.sentence(114)).doesNotContain("Ada");
  }

  @Test
  void odds_are_given_only_where_they_say_why_somebody_stands_there() {
    History quiet = new History().talk(0, 70, 7, DANA);
    assertThat(quiet.sentence(110)).contains("for them: 1 in 60.");
    assertThat(quiet.reading().rarity(day(110))).isEmpty();
    assertThat(quiet.reading().rarity(day(72)))
        .contains("A gap this long is not unusual for them.");
    assertThat(quiet.reading().rarity(day(170))).isEmpty();
    History ruled = new History().talk(0, 70, 7, DANA).on(71, FactKind.MISSED, DANA);
    assertThat(ruled.state(75)).isEqualTo(State.QUIET);
    assertThat(ruled.reading().rarity(day(75))).isEmpty();
  }

  @Test
  void a_fresh_touch_is_said_with_the_time_it_is_given() {
    History history = new History().talk(0, 70, 7, DANA);
    assertThat(history.by(116, ActivityKind.VOICEMAIL, DANA).sentence(116))
        .endsWith(" We left Dana a voicemail today; give it until Monday.");
    assertThat(history.sentence(118))
        .endsWith(" We left Dana a voicemail on Friday; give it until Monday.");
    assertThat(history.sentence(119)).doesNotContain("voicemail");
  }

  private static @Nullable Instant since(History history) {
    return history.reading().forecast().steps().stream()
        .filter(step -> step.holds(day(111)))
        .toList()
        .getFirst()
        .since();
  }
}
