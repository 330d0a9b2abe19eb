package rekindle.clients;

import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.shared.ids.UuidColumn;

/** A company, or one site of it, that the agency recruits for. */
@MappedEntity
record Client(
    @Id @UuidColumn UUID id,
    @TenantId @AutoPopulated(updatable = false) @Nullable Long agencyId,
    @Nullable String externalId,
    String name,
    @Nullable String domain,
    @Nullable String site,
    @UuidColumn @Nullable UUID parentId,
    @Nullable String industry,
    @UuidColumn @Nullable UUID ownerId,
    @Nullable String segment,
    Stage stage,
    Source source,
    @Nullable String sourceCandidate,
    @TypeDef(type = DataType.JSON) List<String> tags,
    boolean offLimits,
    boolean doNotContact,
    @Nullable LocalDate since,
    Origin origin,
    @UuidColumn @Nullable UUID importId,
    Instant createdAt,
    Instant changedAt,
    @UuidColumn @Nullable UUID changedBy,
    @Version @Nullable Integer version) {

  static Client of(UUID id, ClientDetails details, Stamp stamp) {
    return new Client(
        id,
        null,
        stamp.externalId(),
        details.name().strip(),
        details.normalDomain(),
        details.site(),
        details.parentId(),
        details.industry(),
        details.ownerId(),
        details.segment(),
        details.stageOr(Stage.PROSPECT),
        details.sourceOr(Source.UNKNOWN),
        details.sourceCandidate(),
        details.tagsOr(List.of()),
        details.isOffLimits(),
        details.isDoNotContact(),
        details.since(),
        stamp.origin(),
        stamp.importId(),
        stamp.at(),
        stamp.at(),
        stamp.by(),
        null);
  }

  /** The same client as somebody describes it now. */
  Client describedAs(ClientDetails details, Instant at, @Nullable UUID by) {
    return new Client(
        id,
        agencyId,
        externalId,
        details.name().strip(),
        details.normalDomain(),
        details.site(),
        details.parentId(),
        details.industry(),
        details.ownerId(),
        details.segment(),
        details.stageOr(stage),
        details.sourceOr(source),
        details.sourceCandidate(),
        details.tagsOr(tags),
        details.isOffLimits(),
        details.isDoNotContact(),
        details.since(),
        origin,
        importId,
        createdAt,
        at,
        by,
        version);
  }
}
