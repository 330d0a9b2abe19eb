package rekindle.tenancy;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import rekindle.tenancy.ledger.Changes;

/**
 * The tenant.
 *
 * @param timeZone an IANA zone name: the agency's calendar days are counted in it
 * @param currency ISO 4217 code
 * @param country ISO 3166-1 alpha-2 code: its public holidays and phone numbers are the default
 */
@MappedEntity
public record Agency(
    @Id Long id,
    String name,
    String timeZone,
    String currency,
    String country,
    Instant createdAt,
    @Version @Nullable Integer version) {

  public ZoneId zone() {
    return ZoneId.of(timeZone);
  }

  /** What is written down. */
  Changes changesFrom(Agency then) {
    return new Changes()
        .see("name", then.name, name)
        .see("timeZone", then.timeZone, timeZone)
        .see("currency", then.currency, currency)
        .see("country", then.country, country);
  }

  Agency with(AgencyDetails details) {
    return new Agency(
        id,
        details.name(),
        details.timeZone(),
        details.currency(),
        details.country(),
        createdAt,
        version);
  }
}
