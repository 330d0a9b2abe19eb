package rekindle.tenancy.ledger;

import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.core.propagation.PropagatedContextElement;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf the program works while nobody asks, and why.
 *
 * @param causeId the import whose work it is
 */
public record Behalf(@Nullable UUID memberId, UUID causeId) implements PropagatedContextElement {

  /** What is written meanwhile, is written in their name. */
  public <T> T call(Supplier<T> work) {
    return PropagatedContext.getOrEmpty().plus(this).propagate(work);
  }

  public void run(Runnable work) {
    call(
        () -> {
          work.run();
          return this;
        });
  }

  static Optional<Behalf> current() {
    return PropagatedContext.getOrEmpty().find(Behalf.class);
  }
}
