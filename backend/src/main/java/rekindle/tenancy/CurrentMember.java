package rekindle.tenancy;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import rekindle.shared.problem.SignInRequired;

/**
 * The member of the agency in context who asks; absent in background work, and where something of
 * another agency is done than the one they are signed in to.
 */
@Singleton
public class CurrentMember {
  private final AgencyContext context;

  CurrentMember(AgencyContext context) {
    this.context = context;
  }

  public Optional<UUID> id() {
    return requester().map(Requester::memberId);
  }

  /**
   * @throws SignInRequired in background work, where nobody asks
   */
  public UUID require() {
    return id().orElseThrow(() -> new SignInRequired("Please sign in."));
  }

  /** The member's own id when they may see their own clients alone; empty when they see all. */
  public Optional<UUID> ownOnly() {
    return requester().filter(Requester::ownClientsOnly).map(Requester::memberId);
  }

  private Optional<Requester> requester() {
    return context.requester().filter(each -> each.agencyId() == context.agencyId());
  }
}
