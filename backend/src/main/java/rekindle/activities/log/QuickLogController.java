package rekindle.activities.log;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import rekindle.tenancy.requests.Idempotent;

@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
@RolesAllowed({"OWNER", "MANAGER", "RECRUITER"})
class QuickLogController {
  private final QuickLog quickLog;

  QuickLogController(QuickLog quickLog) {
    this.quickLog = quickLog;
  }

  /** Logs an activity; what is left out is inferred, and the answer says what was. */
  @Post("/activities")
  @Status(HttpStatus.CREATED)
  @Idempotent
  LoggedActivity logActivity(
      @Body @Valid LogActivity said, @Header("Idempotency-Key") @Nullable String key) {
    return quickLog.log(said);
  }

  /** Shows what would be logged, and stores nothing. */
  @Post("/activity-drafts")
  ActivityDraft draftActivity(@Body @Valid LogActivity said) {
    return quickLog.draft(said);
  }
}
