package rekindle.clients;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.shared.versions.Versioned;

/** A client as its agency sees it. */
@Serdeable
record ClientView(
    UUID id,
    String name,
    @Nullable String domain,
    @Nullable String site,
    @Nullable UUID parentId,
    @Nullable String parentName,
    @Nullable String industry,
    @Nullable UUID ownerId,
    @Nullable String ownerName,
    @Nullable String segment,
    Stage stage,
    Source source,
    @Nullable String sourceCandidate,
    List<String> tags,
    boolean offLimits,
    boolean doNotContact,
    @Nullable LocalDate since,
    Origin origin,
    Instant createdAt,
    Instant changedAt,
    int version)
    implements Versioned {

  static ClientView of(Client client, @Nullable String parentName, @Nullable String ownerName) {
    return new ClientView(
        client.id(),
        client.name(),
        client.domain(),
        client.site(),
        client.parentId(),
        parentName,
        client.industry(),
        client.ownerId(),
        ownerName,
        client.segment(),
        client.stage(),
        client.source(),
        client.sourceCandidate(),
        client.tags(),
        client.offLimits(),
        client.doNotContact(),
        client.since(),
        client.origin(),
        client.createdAt(),
        client.changedAt(),
        client.version() == null ? 0 : client.version());
  }
}
