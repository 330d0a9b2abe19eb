package rekindle.activities.nextsteps;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.shared.paging.Slice;
import rekindle.shared.versions.Versions;
import rekindle.tenancy.requests.Idempotent;

@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
@RolesAllowed({"OWNER", "MANAGER", "RECRUITER"})
class NextStepController {
  private final NextSteps nextSteps;

  NextStepController(NextSteps nextSteps) {
    this.nextSteps = nextSteps;
  }

  /** What is to be done for a client, or was done, by the day it is due. */
  @Get("/clients/{clientId}/next-steps{?query*}")
  Slice<NextStepView> listNextSteps(UUID clientId, @Valid @RequestBean NextStepQuery query) {
    return nextSteps.slice(clientId, query);
  }

  /** Plans a next step. */
  @Post("/next-steps")
  @Status(HttpStatus.CREATED)
  @Idempotent
  NextStepView planNextStep(
      @Body @Valid PlanNextStep request, @Header("Idempotency-Key") @Nullable String key) {
    return nextSteps.plan(request);
  }

  /** Rewords, moves, hands over or finishes a next step. */
  @Put("/next-steps/{id}")
  NextStepView changeNextStep(
      UUID id, @Body @Valid ChangeNextStep change, @Header("If-Match") @Nullable String ifMatch) {
    return nextSteps.change(id, change, Versions.expected(ifMatch));
  }
}
