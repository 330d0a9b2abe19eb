package rekindle.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.activities.ActivityContent;
import rekindle.activities.ActivityKind;
import rekindle.activities.Direction;
import rekindle.activities.Intent;
import rekindle.activities.Milestone;
import rekindle.activities.NewActivity;
import rekindle.activities.Outcome;
import rekindle.activities.Provenance;
import rekindle.shared.ids.Ids;

/**
 * Tells what happened with one client, day by day; days are counted from a day the teller names.
 */
final class Story {
  private final UUID client;
  private final UUID teller;
  private final LocalDate dayZero;
  private final ZoneId zone;
  private final List<NewActivity> told = new ArrayList<>();

  Story(UUID client, UUID teller, LocalDate dayZero, ZoneId zone) {
    this.client = client;
    this.teller = teller;
    this.dayZero = dayZero;
    this.zone = zone;
  }

  List<NewActivity> told() {
    return List.copyOf(told);
  }

  Story wrote(int day, String time, @Nullable UUID contact, Intent intent, String text) {
    return tell(
        mail(Direction.OUTBOUND, day, time)
            .outcome(Outcome.SENT)
            .with(contact)
            .intent(intent)
            .expectsAnswer(intent != Intent.ANSWER)
            .text(text));
  }

  Story heard(int day, String time, UUID contact, String text) {
    return tell(mail(Direction.INBOUND, day, time).outcome(Outcome.REPLY).with(contact).text(text));
  }

  /** They asked something and wait for us. */
  Story asked(int day, String time, UUID contact, String text) {
    return tell(
        mail(Direction.INBOUND, day, time)
            .outcome(Outcome.REPLY)
            .with(contact)
            .expectsAnswer(true)
            .text(text));
  }

  Story voicemail(int day, String time, UUID contact, Intent intent, String text) {
    return tell(
        ActivityContent.of(ActivityKind.VOICEMAIL, Direction.OUTBOUND, at(day, time))
            .with(contact)
            .intent(intent)
            .expectsAnswer(true)
            .text(text));
  }

  Story called(int day, String time, UUID contact, Outcome outcome, Intent intent, String text) {
    return tell(
        ActivityContent.of(ActivityKind.CALL, Direction.OUTBOUND, at(day, time))
            .with(contact)
            .outcome(outcome)
            .intent(intent)
            .expectsAnswer(outcome != Outcome.ANSWERED)
            .text(text));
  }

  Story met(int day, String time, UUID contact, Outcome outcome, String text) {
    return tell(
        ActivityContent.of(ActivityKind.MEETING, Direction.MUTUAL, at(day, time))
            .with(contact)
            .outcome(outcome)
            .text(text));
  }

  Story reached(int day, String time, @Nullable UUID contact, Milestone milestone, String text) {
    return tell(ActivityContent.of(milestone, at(day, time)).with(contact).text(text));
  }

  /** They named a day until which they want to be left to themselves. */
  Story named(int day, String time, UUID contact, int untilDay, String text) {
    return tell(
        mail(Direction.INBOUND, day, time)
            .outcome(Outcome.REPLY)
            .with(contact)
            .promisedFor(dayZero.plusDays(untilDay))
            .text(text));
  }

  Story tell(ActivityContent content) {
    told.add(new NewActivity(Ids.next(), client, content.by(teller), Provenance.sample()));
    return this;
  }

  Instant at(int day, String time) {
    return dayZero.plusDays(day).atTime(LocalTime.parse(time)).atZone(zone).toInstant();
  }

  private ActivityContent mail(Direction direction, int day, String time) {
    return ActivityContent.of(ActivityKind.EMAIL, direction, at(day, time));
  }
}
