package rekindle.tenancy;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import rekindle.shared.problem.SignInRequired;

/** The member of the agency who asks; absent in background work. */
@Singleton
public class CurrentMember {
  private final AgencyContext context;

  CurrentMember(AgencyContext context) {
    this.context = context;
  }

  public Optional<UUID> id() {
    return context.requester().map(Requester::memberId);
  }

  /**
   * @throws SignInRequired in background work, where nobody asks
   */
  public UUID require() {
    return id().orElseThrow(() -> new SignInRequired("Please sign in."));
  }

  /** The member's own id when they may see their own clients alone; empty when they see all. */
  public Optional<UUID> ownOnly() {
    return context.requester().filter(Requester::ownClientsOnly).map(Requester::memberId);
  }
}
