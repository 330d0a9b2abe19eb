package rekindle.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.shared.ids.Ids;
import rekindle.support.Halyard;
import rekindle.support.RunningServer;
import rekindle.support.World;

@ExtendWith(RunningServer.class)
class ActivityLogTest {
  private static final Instant NOON = Instant.parse("2026-09-01T10:00:00Z");
  private static final UUID IMPORT = Ids.next();

  /** Hears what other features would hear. */
  @Singleton
  static class Ear {
    final ConcurrentLinkedQueue<UUID> heard = new ConcurrentLinkedQueue<>();
    volatile @Nullable UUID deaf;

    @EventListener
    void hear(ActivitiesRecorded event) {
      if (event.clientIds().contains(deaf)) {
        throw new IllegalStateException("This listener fails");
      }
      heard.addAll(event.clientIds());
    }
  }

  @Test
  void many_are_recorded_in_one_go_and_a_repeat_changes_nothing(
      World world, ActivityLog log, ActivityHistory history, Ear ear) {
    var harbour = world.signsUp("Harbour");
    var halyard = Halyard.madeBy(harbour.owner());
    var many = new ArrayList<NewActivity>();
    IntStream.range(0, 2500).forEach(i -> many.add(mail(halyard, NOON.plusSeconds(i), 1)));
    many.add(mail(halyard, NOON, 2));
    many.add(withId(halyard, "A-1"));
    harbour.inBackground(() -> log.recordAll(many));
    harbour.inBackground(() -> log.recordAll(many));
    var planned = new ArrayList<>(many.stream().map(ActivityLogTest::anew).toList());
    harbour.inBackground(() -> log.recordAll(planned));
    harbour.inBackground(() -> assertThat(history.of(halyard.id())).hasSize(2502));
    assertThat(ear.heard).contains(halyard.id());
  }

  @Test
  void what_was_imported_is_known_again_whatever_was_corrected_since(World world, ActivityLog log) {
    var harbour = world.signsUp("Harbour");
    var halyard = Halyard.madeBy(harbour.owner());
    var first = mail(halyard, NOON, 1);
    harbour.inBackground(
        () -> log.recordAll(List.of(first, mail(halyard, NOON, 2), withId(halyard, "A-1"))));
    correct(halyard, first.id());
    halyard.browser().delete("/api/activities/" + first.id()).expect(204);
    var key = NaturalKey.of(halyard.id(), first.content());
    var other = new NaturalKey(halyard.dana(), NOON.plusSeconds(1), key.kind(), key.direction());
    harbour.inBackground(
        () -> {
          assertThat(log.stored(List.of(key, other, key))).isEqualTo(Map.of(key, Set.of(1, 2)));
          assertThat(log.clientsByExternalId(List.of("A-1", "a-1", "A-2")))
              .isEqualTo(Map.of("A-1", halyard.id()));
        });
    world
        .signsUp("Rival")
        .inBackground(
            () -> {
              assertThat(log.stored(List.of(key))).isEmpty();
              assertThat(log.clientsByExternalId(List.of("A-1"))).isEmpty();
            });
  }

  @Test
  void undoing_an_import_deletes_what_nobody_touched_and_names_the_rest(
      World world, ActivityLog log, ActivityHistory history) {
    var harbour = world.signsUp("Harbour");
    var halyard = Halyard.madeBy(harbour.owner());
    var touched = mail(halyard, NOON, 1);
    var planned = mail(halyard, NOON, 2);
    var untouched = mail(halyard, NOON, 3);
    harbour.inBackground(() -> log.recordAll(List.of(touched, planned, untouched)));
    correct(halyard, touched.id());
    halyard
        .browser()
        .post(
            "/api/next-steps",
            Map.of(
                "clientId",
                halyard.id(),
                "activityId",
                planned.id(),
                "text",
                "Answer",
                "due",
                "tomorrow"))
        .expect(201);
    harbour.inBackground(
        () -> {
          assertThat(log.removeImported(List.of(touched.id(), planned.id(), untouched.id())))
              .containsExactlyInAnyOrder(touched.id(), planned.id());
          assertThat(history.of(halyard.id())).hasSize(2);
          assertThat(log.clientsInUse(Set.of(halyard.id()))).containsExactly(halyard.id());
          assertThat(log.contactsInUse(Set.of(halyard.dana(), halyard.frank())))
              .containsExactly(halyard.dana());
          log.removeClients(Set.of(halyard.id()));
          assertThat(log.clientsInUse(Set.of(halyard.id()))).isEmpty();
        });
  }

  @Test
  void history_is_by_time_for_each_client_and_leaves_out_what_was_taken_out(
      World world, ActivityLog log, ActivityHistory history) {
    var harbour = world.signsUp("Harbour");
    var one = Halyard.madeBy(harbour.owner());
    var other = Halyard.madeBy(harbour.owner());
    var out = mail(one, NOON, 1);
    harbour.inBackground(
        () ->
            log.recordAll(
                List.of(
                    mail(one, NOON.plusSeconds(9), 1),
                    out,
                    mail(other, NOON, 1),
                    mail(one, NOON.plusSeconds(5), 1))));
    one.browser().delete("/api/activities/" + out.id()).expect(204);
    var seen = new HashMap<UUID, List<Instant>>();
    harbour.inBackground(
        () ->
            history
                .of(List.of(one.id(), other.id()))
                .forEach(
                    (client, facts) ->
                        seen.put(client, facts.stream().map(ActivityFact::occurredAt).toList())));
    assertThat(seen)
        .isEqualTo(
            Map.of(
                one.id(), List.of(NOON.plusSeconds(5), NOON.plusSeconds(9)),
                other.id(), List.of(NOON)));
  }

  @Test
  void the_latest_are_read_newest_first_and_no_more_than_were_asked_for(
      World world, ActivityLog log, ActivityHistory history) {
    var harbour = world.signsUp("Harbour");
    var one = Halyard.madeBy(harbour.owner());
    harbour.inBackground(
        () -> {
          log.recordAll(
              Stream.of(1, 2, 3, 9).map(at -> mail(one, NOON.plusSeconds(at), 1)).toList());
          assertThat(history.latest(one.id(), NOON.plusSeconds(3), 2))
              .extracting(ActivityFact::occurredAt)
              .containsExactly(NOON.plusSeconds(3), NOON.plusSeconds(2));
        });
  }

  @Test
  void when_a_listener_fails_nothing_is_recorded(
      World world, ActivityLog log, ActivityHistory history, Ear ear) {
    var harbour = world.signsUp("Harbour");
    var halyard = Halyard.madeBy(harbour.owner());
    ear.deaf = halyard.id();
    harbour.inBackground(
        () -> {
          var mail = mail(halyard, NOON, 1);
          assertThatThrownBy(() -> log.record(mail)).hasMessage("This listener fails");
          assertThat(history.of(halyard.id())).isEmpty();
        });
  }

  @Test
  void a_client_of_another_agency_cannot_be_recorded_for(World world, ActivityLog log) {
    var theirs = Halyard.madeBy(world.signsUp("Rival").owner());
    var harbour = world.signsUp("Harbour");
    harbour.inBackground(
        () ->
            assertThatThrownBy(() -> log.record(mail(theirs, NOON, 1)))
                .hasStackTraceContaining("activity_of_client"));
    assertThat(theirs.entries()).isZero();
  }

  @Test
  void what_does_not_fit_together_is_not_recorded(World world, ActivityLog log) {
    var harbour = world.signsUp("Harbour");
    var halyard = Halyard.madeBy(harbour.owner());
    var held =
        ActivityContent.of(ActivityKind.EMAIL, Direction.INBOUND, NOON).outcome(Outcome.HELD);
    var wrong = new NewActivity(Ids.next(), halyard.id(), held, Provenance.sample());
    harbour.inBackground(
        () ->
            assertThatThrownBy(() -> log.record(wrong))
                .isInstanceOf(IllegalArgumentException.class));
  }

  private static NewActivity mail(Halyard halyard, Instant at, int ordinal) {
    var content =
        ActivityContent.of(ActivityKind.EMAIL, Direction.INBOUND, at).with(halyard.dana());
    return new NewActivity(Ids.next(), halyard.id(), content, Provenance.imported(IMPORT, ordinal));
  }

  private static NewActivity withId(Halyard halyard, String externalId) {
    var content = ActivityContent.of(ActivityKind.CALL, Direction.OUTBOUND, NOON);
    return new NewActivity(
        Ids.next(), halyard.id(), content, Provenance.imported(IMPORT, externalId));
  }

  private static NewActivity anew(NewActivity same) {
    return new NewActivity(Ids.next(), same.clientId(), same.content(), same.provenance());
  }

  private static void correct(Halyard halyard, UUID activity) {
    halyard
        .browser()
        .put(
            "/api/activities/" + activity,
            Map.of("kind", "CALL", "direction", "INBOUND", "when", "2026-09-02T10:00:00Z"),
            0)
        .expect(200);
  }
}
