package rekindle.security;

import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes that a sign-in was refused. Whether somebody has the address is found out beside the
 * request, so that nobody learns it from how long the answer takes.
 */
@Singleton
class FailedSignIns {
  private static final Logger LOG = LoggerFactory.getLogger(FailedSignIns.class);

  private final People people;
  private final SignInLedger ledger;
  private final ExecutorService threads;

  FailedSignIns(
      People people, SignInLedger ledger, @Named(TaskExecutors.BLOCKING) ExecutorService threads) {
    this.people = people;
    this.ledger = ledger;
    this.threads = threads;
  }

  void note(String email) {
    threads.execute(PropagatedContext.getOrEmpty().wrap(() -> write(email)));
  }

  private void write(String email) {
    try {
      people.find(email).ifPresent(person -> ledger.refused(person.id()));
    } catch (RuntimeException e) {
      LOG.error("A refused sign-in could not be written down", e);
    }
  }
}
