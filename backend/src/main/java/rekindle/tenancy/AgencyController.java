package rekindle.tenancy;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import rekindle.shared.versions.Versions;

@Controller("/api/agency")
@ExecuteOn(TaskExecutors.BLOCKING)
class AgencyController {
  private final Agencies agencies;

  AgencyController(Agencies agencies) {
    this.agencies = agencies;
  }

  /** The agency of the person who is signed in. */
  @Get
  @RolesAllowed({"OWNER", "MANAGER", "RECRUITER"})
  AgencyView getAgency() {
    return AgencyView.of(agencies.current());
  }

  /** Changes the agency's name, time zone, currency and country. */
  @Put
  @RolesAllowed("OWNER")
  AgencyView changeAgency(
      @Body @Valid AgencyDetails details, @Header("If-Match") @Nullable String ifMatch) {
    return AgencyView.of(agencies.change(details, Versions.expected(ifMatch)));
  }
}
