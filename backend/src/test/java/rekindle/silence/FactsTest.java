package rekindle.silence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rekindle.activities.ActivityContent;
import rekindle.activities.ActivityFact;
import rekindle.activities.ActivityKind;
import rekindle.activities.Direction;
import rekindle.activities.Milestone;
import rekindle.activities.Outcome;
import rekindle.shared.ids.Ids;
import rekindle.silence.model.Fact;
import rekindle.silence.model.FactKind;

class FactsTest {
  private static final Instant NOON = Instant.parse("2026-09-14T10:00:00Z");
  private static final LocalDate LATER = LocalDate.of(2026, 9, 24);

  @ParameterizedTest
  @EnumSource
  void an_activity_is_a_sign_of_life_here_exactly_when_it_is_one_there(ActivityKind kind) {
    List<ActivityFact> disagreed = new ArrayList<>();
    for (ActivityFact activity : everyWayOf(kind)) {
      boolean heard = Facts.of(activity).stream().anyMatch(Fact::heard);
      if (heard != activity.signOfLife()) {
        disagreed.add(activity);
      }
    }
    assertThat(disagreed).isEmpty();
  }

  @Test
  void a_meeting_that_we_booked_waits_for_its_day_without_being_a_word_of_theirs() {
    ActivityContent booked =
        ActivityContent.of(ActivityKind.MEETING, Direction.MUTUAL, NOON)
            .outcome(Outcome.SCHEDULED)
            .promisedFor(LATER);
    assertThat(Facts.of(fact(booked)))
        .extracting(Fact::kind)
        .containsExactly(FactKind.TELL, FactKind.NAMED_DATE, FactKind.NEW_DATE);
    assertThat(Facts.of(fact(booked))).noneMatch(Fact::heard);
  }

  @Test
  void our_own_mail_marked_as_a_reply_counts_for_both_sides() {
    ActivityContent reply =
        ActivityContent.of(ActivityKind.EMAIL, Direction.OUTBOUND, NOON).outcome(Outcome.REPLY);
    assertThat(Facts.of(fact(reply))).extracting(Fact::kind).containsExactly(FactKind.TALK);
  }

  @Test
  void a_call_that_both_sides_missed_is_a_touch_of_ours() {
    ActivityContent call =
        ActivityContent.of(ActivityKind.CALL, Direction.MUTUAL, NOON).outcome(Outcome.NO_ANSWER);
    assertThat(Facts.of(fact(call))).extracting(Fact::kind).containsExactly(FactKind.OUTBOUND);
  }

  private static List<ActivityFact> everyWayOf(ActivityKind kind) {
    List<ActivityFact> all = new ArrayList<>();
    for (Direction direction : Direction.values()) {
      for (Outcome outcome : withNone(Outcome.values())) {
        for (Milestone milestone : milestones(kind)) {
          for (Boolean expects : Arrays.asList(null, true, false)) {
            ActivityContent plain =
                ActivityContent.of(kind, direction, NOON)
                    .outcome(outcome)
                    .milestone(milestone)
                    .expectsAnswer(expects);
            all.add(fact(plain));
            all.add(fact(plain.promisedFor(LATER)));
          }
        }
      }
    }
    return all;
  }

  private static List<@Nullable Milestone> milestones(ActivityKind kind) {
    return kind == ActivityKind.MILESTONE
        ? List.of(Milestone.values())
        : Arrays.asList((Milestone) null);
  }

  private static <T> List<@Nullable T> withNone(T[] values) {
    return Stream.concat(Stream.of((T) null), Stream.of(values)).toList();
  }

  private static ActivityFact fact(ActivityContent content) {
    return new ActivityFact(
        Ids.next(),
        null,
        null,
        content.kind(),
        content.direction(),
        content.outcome(),
        content.milestone(),
        null,
        content.expectsAnswer(),
        content.signOfLife(),
        content.promisedFor(),
        content.occurredAt());
  }
}
