package rekindle.security;

import jakarta.inject.Singleton;
import rekindle.security.openid.Identities;
import rekindle.security.openid.Provider;

/** The account at the provider by which the person who asks may sign in. */
@Singleton
class OwnIdentity {
  private final Reassurance reassurance;
  private final Identities identities;
  private final Provider provider;
  private final IdentityRemoval removal;

  OwnIdentity(
      Reassurance reassurance, Identities identities, Provider provider, IdentityRemoval removal) {
    this.reassurance = reassurance;
    this.identities = identities;
    this.provider = provider;
    this.removal = removal;
  }

  IdentityView present() {
    var name = provider.name().orElse(null);
    return identities
        .of(reassurance.requester().personId())
        .map(bound -> new IdentityView(name, bound.email(), bound.boundAt()))
        .orElse(new IdentityView(name, null, null));
  }

  void remove(Proof proof) {
    removal.of(reassurance.require(proof));
  }
}
