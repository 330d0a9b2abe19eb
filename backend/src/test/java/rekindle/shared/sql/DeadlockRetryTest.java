package rekindle.shared.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.RunningServer;
import rekindle.support.TestAgency;
import rekindle.support.World;

@ExtendWith(RunningServer.class)
class DeadlockRetryTest {

  @Test
  void of_two_that_wait_for_each_other_both_finish(World world, Crossing crossing) {
    TestAgency harbour = world.signsUp("Harbour");
    UUID first = harbour.owner().memberId();
    harbour.recruiter("Ben Ortiz");
    UUID second = harbour.working(() -> crossing.others(first)).getFirst();
    long before = harbour.working(() -> crossing.version(first) + crossing.version(second));
    var meeting = new CyclicBarrier(2);
    Runnable there = () -> crossing.touch(first, second, meeting);
    Runnable back = () -> crossing.touch(second, first, meeting);
    CompletableFuture.allOf(
            CompletableFuture.runAsync(() -> harbour.inBackground(there)),
            CompletableFuture.runAsync(() -> harbour.inBackground(back)))
        .join();
    assertThat(crossing.attempts()).isGreaterThan(2);
    long after = harbour.working(() -> crossing.version(first) + crossing.version(second));
    assertThat(after - before).isEqualTo(4);
  }

  @Test
  void what_fails_every_time_fails_in_the_end(Crossing crossing) {
    var failure = new IllegalStateException(new SQLException("again", "40001"));
    assertThatThrownBy(() -> crossing.fail(failure)).isSameAs(failure);
    assertThat(crossing.attempts()).isEqualTo(4);
  }

  @Test
  void what_fails_for_another_reason_is_not_tried_again(Crossing crossing) {
    var failure = new IllegalStateException(new SQLException("wrong", "42000"));
    assertThatThrownBy(() -> crossing.fail(failure)).isSameAs(failure);
    assertThat(crossing.attempts()).isEqualTo(1);
  }
}
