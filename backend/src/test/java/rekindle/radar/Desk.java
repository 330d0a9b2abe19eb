package rekindle.radar;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import rekindle.activities.ActivityContent;
import rekindle.activities.ActivityKind;
import rekindle.activities.ActivityLog;
import rekindle.activities.Direction;
import rekindle.activities.Milestone;
import rekindle.activities.NewActivity;
import rekindle.activities.Outcome;
import rekindle.activities.Provenance;
import rekindle.shared.ids.Ids;
import rekindle.support.Browser;
import rekindle.support.TestAgency;

/** Days at one client's desk, counted from day 0 of the golden story. */
record Desk(TestAgency agency, UUID client) {

  static Desk at(TestAgency agency, Browser whose, String client) {
    var made = whose.post("/api/clients", Map.of("name", client)).expect(201);
    return new Desk(agency, UUID.fromString(made.text("/id")));
  }

  static Instant day(int day) {
    return rekindle.support.TestClock.START.plusSeconds(day * 86_400L);
  }

  UUID meets(String given, String family) {
    var person = Map.of("givenName", given, "familyName", family);
    return UUID.fromString(
        agency
            .owner()
            .post("/api/clients/" + client + "/contacts", person)
            .expect(201)
            .text("/id"));
  }

  UUID they_write(int day, @Nullable UUID who) {
    return log(day, who, ActivityKind.EMAIL, Direction.INBOUND, content -> content);
  }

  void we_answer(int day, @Nullable UUID who) {
    log(day, who, ActivityKind.EMAIL, Direction.OUTBOUND, it -> it.expectsAnswer(false));
  }

  void we_ask(int day, @Nullable UUID who) {
    log(day, who, ActivityKind.EMAIL, Direction.OUTBOUND, it -> it.expectsAnswer(true));
  }

  void we_talk(int day, @Nullable UUID who) {
    log(day, who, ActivityKind.CALL, Direction.OUTBOUND, it -> it.outcome(Outcome.ANSWERED));
  }

  void missed(int day, @Nullable UUID who) {
    log(day, who, ActivityKind.MEETING, Direction.NONE, it -> it.outcome(Outcome.NO_SHOW_THEM));
  }

  void milestone(int day, @Nullable UUID who, Milestone milestone) {
    record(day, ActivityContent.of(milestone, day(day)).with(who));
  }

  /** They write every so many days and are answered the same day. */
  void talk(int first, int last, int every, @Nullable UUID who) {
    for (int day = first; day <= last; day += every) {
      they_write(day, who);
      we_answer(day, who);
    }
  }

  private UUID log(
      int day,
      @Nullable UUID who,
      ActivityKind kind,
      Direction direction,
      UnaryOperator<ActivityContent> more) {
    return record(day, more.apply(ActivityContent.of(kind, direction, day(day)).with(who)));
  }

  private UUID record(int day, ActivityContent content) {
    var activity = new NewActivity(Ids.next(), client, content, Provenance.manual());
    agency.inBackground(
        () -> agency.world().context().getBean(ActivityLog.class).recordAll(List.of(activity)));
    return activity.id();
  }

  String path(String rest) {
    return "/api/clients/" + client + rest;
  }

  static Map<String, Object> body(Object... pairs) {
    Map<String, Object> body = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      body.put((String) pairs[i], pairs[i + 1]);
    }
    return body;
  }
}
