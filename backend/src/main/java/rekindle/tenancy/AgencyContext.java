package rekindle.tenancy;

import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.core.propagation.PropagatedContextElement;
import io.micronaut.data.runtime.multitenancy.TenantResolver;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.utils.SecurityService;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * For whom the present thread works: the agency that a task was started for, else the agency of the
 * person who is signed in, else nobody, and then every read and write of owned rows fails.
 */
@Singleton
public class AgencyContext implements TenantResolver {
  /** No agency has it: for work that is done for a person as such, and reaches nobody's rows. */
  public static final long NO_AGENCY = 0;

  private final Provider<SecurityService> security;

  AgencyContext(Provider<SecurityService> security) {
    this.security = security;
  }

  private record Element(long agencyId) implements PropagatedContextElement {}

  /** Runs work that no signed-in person asked for, on behalf of one agency. */
  public static <T> T call(long agencyId, Supplier<T> work) {
    return PropagatedContext.getOrEmpty().plus(new Element(agencyId)).propagate(work);
  }

  public static void run(long agencyId, Runnable work) {
    call(
        agencyId,
        () -> {
          work.run();
          return agencyId;
        });
  }

  /**
   * @throws IllegalStateException when there is no agency: nothing is read or written then
   */
  public long agencyId() {
    return ofTask()
        .or(() -> requester().map(Requester::agencyId))
        .orElseThrow(() -> new IllegalStateException("No agency in context"));
  }

  public Optional<Requester> requester() {
    return security.get().getAuthentication().flatMap(AgencyContext::requester);
  }

  @Override
  public Serializable resolveTenantIdentifier() {
    return agencyId();
  }

  private static Optional<Long> ofTask() {
    return PropagatedContext.getOrEmpty().find(Element.class).map(Element::agencyId);
  }

  private static Optional<Requester> requester(Authentication authentication) {
    return Optional.ofNullable(authentication.getAttributes().get(Requester.ATTRIBUTE))
        .map(Requester.class::cast);
  }
}
