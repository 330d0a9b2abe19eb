package rekindle.clients;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rekindle.tenancy.ledger.Changes;

/** What is written down when a client is made or described anew. */
final class ClientChanges {
  private ClientChanges() {}

  /**
   * @param then null for a client that is new
   */
  static Changes between(@Nullable Client then, Client now) {
    return new Changes()
        .see("name", of(then, Client::name), now.name())
        .see("domain", of(then, Client::domain), now.domain())
        .see("site", of(then, Client::site), now.site())
        .see("parentId", of(then, Client::parentId), now.parentId())
        .see("industry", of(then, Client::industry), now.industry())
        .see("ownerId", of(then, Client::ownerId), now.ownerId())
        .see("segment", of(then, Client::segment), now.segment())
        .see("stage", of(then, Client::stage), now.stage())
        .see("source", of(then, Client::source), now.source())
        .personal("sourceCandidate", of(then, Client::sourceCandidate), now.sourceCandidate())
        .see("tags", of(then, Client::tags), now.tags())
        .see("offLimits", then != null && then.offLimits(), now.offLimits())
        .see("doNotContact", then != null && then.doNotContact(), now.doNotContact())
        .see("since", of(then, Client::since), now.since());
  }

  private static @Nullable Object of(
      @Nullable Client client, Function<Client, @Nullable Object> field) {
    return client == null ? null : field.apply(client);
  }
}
