package rekindle.silence;

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

@Controller("/api/settings/silence")
@ExecuteOn(TaskExecutors.BLOCKING)
class SilenceSettingsController {
  private final SilenceSettingsService settings;

  SilenceSettingsController(SilenceSettingsService settings) {
    this.settings = settings;
  }

  /** When a silence counts as unusual, rare or long past. */
  @Get
  @RolesAllowed({"OWNER", "MANAGER", "RECRUITER"})
  SilenceSettingsView getSilenceSettings() {
    return SilenceSettingsView.of(settings.get());
  }

  /** Changes these thresholds; every client is reckoned anew soon after. */
  @Put
  @RolesAllowed("OWNER")
  SilenceSettingsView changeSilenceSettings(
      @Body @Valid ChangeSilenceSettings change, @Header("If-Match") @Nullable String ifMatch) {
    return SilenceSettingsView.of(settings.change(change.thresholds(), Versions.expected(ifMatch)));
  }
}
