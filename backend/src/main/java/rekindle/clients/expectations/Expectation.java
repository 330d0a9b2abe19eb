package rekindle.clients.expectations;

import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.clients.reach.Channel;
import rekindle.shared.ids.UuidColumn;

/**
 * What was agreed with a client, or with one of its contacts, about being followed up.
 *
 * @param subjectId the contact's id, or the client's own for what holds for everybody there
 */
@MappedEntity
record Expectation(
    @Id @UuidColumn UUID subjectId,
    @TenantId @AutoPopulated(updatable = false) @Nullable Long agencyId,
    @UuidColumn UUID clientId,
    @Nullable Integer feedbackDays,
    @Nullable Channel preferredChannel,
    @Nullable Integer mostChases,
    @Nullable ChasePeriod chasePeriod,
    @Nullable LocalTime quietFrom,
    @Nullable LocalTime quietUntil,
    boolean mayBeChased,
    @Nullable String note,
    @UuidColumn @Nullable UUID changedBy,
    @Version @Nullable Integer version) {

  static Expectation of(
      UUID subjectId, UUID clientId, ExpectationProfile profile, @Nullable UUID by) {
    return new Expectation(
        subjectId,
        null,
        clientId,
        profile.feedbackDays(),
        profile.preferredChannel(),
        profile.mostChases(),
        profile.chasePeriod(),
        profile.quietFrom(),
        profile.quietUntil(),
        profile.mayBeChased(),
        profile.note(),
        by,
        null);
  }

  Expectation agreedAs(ExpectationProfile profile, @Nullable UUID by) {
    return new Expectation(
        subjectId,
        agencyId,
        clientId,
        profile.feedbackDays(),
        profile.preferredChannel(),
        profile.mostChases(),
        profile.chasePeriod(),
        profile.quietFrom(),
        profile.quietUntil(),
        profile.mayBeChased(),
        profile.note(),
        by,
        version);
  }
}
