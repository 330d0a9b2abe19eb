package rekindle.tenancy.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.shared.ids.Ids;
import rekindle.support.RunningServer;
import rekindle.tenancy.Agencies;
import rekindle.tenancy.AgencyContext;
import rekindle.tenancy.AgencyDetails;
import rekindle.tenancy.Role;
import rekindle.tenancy.members.Members;
import rekindle.tenancy.members.NewMember;

@ExtendWith(RunningServer.class)
class BackgroundTasksTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Test
  void work_runs_for_the_agency_it_was_scheduled_for_and_sees_nobody_elses_rows(
      HeadCount headCount, Agencies agencies, Members members) throws InterruptedException {
    var small = agencyOf(1, agencies, members);
    var large = agencyOf(3, agencies, members);
    var forSmall = Ids.next();
    var forLarge = Ids.next();
    AgencyContext.run(small, () -> headCount.schedule(forSmall));
    AgencyContext.run(large, () -> headCount.schedule(forLarge));
    assertThat(seen(headCount, forSmall)).isEqualTo(new HeadCount.Seen(small, 1, false));
    assertThat(seen(headCount, forLarge)).isEqualTo(new HeadCount.Seen(large, 3, false));
  }

  @Test
  void work_without_an_agency_is_not_scheduled(HeadCount headCount) {
    assertThatThrownBy(() -> headCount.schedule(Ids.next()))
        .hasStackTraceContaining("No agency in context");
  }

  @Test
  void work_asked_for_in_a_transaction_that_fails_is_never_done(
      HeadCount headCount, Agencies agencies, Members members) throws InterruptedException {
    var agency = agencyOf(1, agencies, members);
    var never = Ids.next();
    assertThatThrownBy(() -> AgencyContext.run(agency, () -> headCount.scheduleAndFail(never)))
        .hasMessageContaining("after scheduling");
    var later = Ids.next();
    AgencyContext.run(agency, () -> headCount.schedule(later));
    seen(headCount, later);
    assertThat(headCount.seen).doesNotContainKey(never);
  }

  @Test
  void work_that_never_succeeds_is_given_up_after_six_tries(
      HeadCount headCount, Agencies agencies, Members members) throws InterruptedException {
    var agency = agencyOf(1, agencies, members);
    var hopeless = Ids.next();
    headCount.hopeless.add(hopeless);
    AgencyContext.run(agency, () -> headCount.schedule(hopeless));
    waitUntil(() -> headCount.givenUp.contains(hopeless));
    assertThat(headCount.tries).containsEntry(hopeless, 6);
  }

  @Test
  void work_that_is_not_done_goes_on_in_another_turn(
      HeadCount headCount, Agencies agencies, Members members) throws InterruptedException {
    var agency = agencyOf(1, agencies, members);
    var lengthy = Ids.next();
    headCount.runsLeft.put(lengthy, 3);
    AgencyContext.run(agency, () -> headCount.schedule(lengthy));
    waitUntil(() -> headCount.runsLeft.get(lengthy) == 0);
    assertThat(headCount.tries).containsEntry(lengthy, 3);
  }

  private static void waitUntil(BooleanSupplier condition) throws InterruptedException {
    var deadline = Instant.now().plus(PATIENCE);
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).isBefore(deadline);
      Thread.sleep(50);
    }
  }

  private static HeadCount.Seen seen(HeadCount headCount, UUID subject)
      throws InterruptedException {
    var deadline = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(deadline)) {
      var seen = headCount.seen.get(subject);
      if (seen != null) {
        return seen;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("The work was not done within " + PATIENCE);
  }

  private static long agencyOf(int people, Agencies agencies, Members members) {
    var details = new AgencyDetails("Harbour", "Europe/Paris", "EUR", "FR");
    var agency = agencies.found(details).id();
    for (int i = 0; i < people; i++) {
      var person = new NewMember("Person " + i, null, Role.RECRUITER, false);
      AgencyContext.call(agency, () -> members.add(person));
    }
    return agency;
  }
}
