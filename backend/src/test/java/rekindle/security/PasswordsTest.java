package rekindle.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.shared.problem.Busy;
import rekindle.support.RunningServer;
import rekindle.support.TestClock;
import rekindle.support.World;

@ExtendWith(RunningServer.class)
class PasswordsTest {

  @Test
  void one_password_is_checked_whether_or_not_somebody_has_the_address(
      World world, PersonRepository known, PasswordRules rules, SignInAttempts attempts) {
    var domain = world.signsUp("Harbour").domain();
    var turns = new Counted();
    var people = new People(known, new Passwords(turns, 1), rules, attempts, new TestClock());
    turns.taken.set(0);
    assertThat(people.authenticate("owner@" + domain, "not-the-password")).isEmpty();
    assertThat(turns.taken.getAndSet(0)).isEqualTo(1);
    assertThat(people.authenticate("nobody@" + domain, "not-the-password")).isEmpty();
    assertThat(turns.taken.getAndSet(0)).isEqualTo(1);
    assertThat(people.authenticate("owner@" + domain, World.PASSWORD)).isPresent();
    assertThat(turns.taken.get()).isEqualTo(1);
  }

  @Test
  void what_is_checked_when_nobody_has_the_address_costs_what_a_new_password_costs() {
    var made = new Passwords().hash("any password");
    assertThat(Passwords.NOBODYS.substring(0, 31)).isEqualTo(made.substring(0, 31));
    assertThat(made).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").hasSameSizeAs(Passwords.NOBODYS);
  }

  @Test
  void whoever_comes_when_too_many_wait_is_asked_to_come_again() throws Exception {
    var passwords = new Passwords(new Semaphore(1), 2);
    passwords.turns.acquire();
    List<Future<Boolean>> waiting = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      try {
        for (int i = 0; i < 3; i++) {
          waiting.add(threads.submit(() -> passwords.matches(null, "a flood")));
        }
        while (passwords.turns.getQueueLength() < waiting.size()) {
          Thread.sleep(5);
        }
        assertThatThrownBy(() -> passwords.matches(null, "one more"))
            .isInstanceOfSatisfying(
                Busy.class, busy -> assertThat(busy.retryAfter()).contains(Duration.ofSeconds(2)))
            .hasMessageContaining("Try again in a few seconds");
      } finally {
        passwords.turns.release();
      }
      for (var each : waiting) {
        assertThat(each.get()).isFalse();
      }
    }
    assertThat(passwords.matches(null, "afterwards")).isFalse();
  }

  /** Counts who took a turn. */
  private static final class Counted extends Semaphore {
    private final AtomicInteger taken = new AtomicInteger();

    Counted() {
      super(1);
    }

    @Override
    public void acquireUninterruptibly() {
      taken.incrementAndGet();
      super.acquireUninterruptibly();
    }
  }
}
