package rekindle.history;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import rekindle.shared.paging.Slice;

@Controller("/api/audit-log")
@ExecuteOn(TaskExecutors.BLOCKING)
@RolesAllowed("OWNER")
class AuditController {
  private final AuditLog log;

  AuditController(AuditLog log) {
    this.log = log;
  }

  /** Everything that happened in the agency: who, what, when, from where; newest first. */
  @Get("{?query*}")
  Slice<HappeningView> listAuditLog(@Valid @RequestBean AuditQuery query) {
    return log.slice(query);
  }

  /**
   * Reckons the chain of seals anew and says whether the log is as it was written. Whoever noted a
   * seal earlier gives its number and hash, and learns whether the end was cut off since.
   */
  @Get("/verification")
  VerificationView verifyAuditLog(
      @QueryValue @Nullable @Min(value = 1, message = "Seals are numbered from 1.") Integer seal,
      @QueryValue
          @Nullable
          @Pattern(regexp = "[0-9a-f]{64}", message = "Give the hash as it was shown.")
          String hash) {
    return log.verify(seal, hash);
  }
}
