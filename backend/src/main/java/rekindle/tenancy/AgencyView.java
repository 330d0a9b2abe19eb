package rekindle.tenancy;

import io.micronaut.serde.annotation.Serdeable;
import rekindle.shared.versions.Versioned;

/** The agency as its people see it; its id stays on the server. */
@Serdeable
public record AgencyView(String name, String timeZone, String currency, String country, int version)
    implements Versioned {

  public static AgencyView of(Agency agency) {
    return new AgencyView(
        agency.name(),
        agency.timeZone(),
        agency.currency(),
        agency.country(),
        agency.version() == null ? 0 : agency.version());
  }
}
