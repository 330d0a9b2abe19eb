package rekindle.sample;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.annotation.security.RolesAllowed;

@Controller("/api/sample-data")
@ExecuteOn(TaskExecutors.BLOCKING)
class SampleController {
  private final SampleRemoval removal;

  SampleController(SampleRemoval removal) {
    this.removal = removal;
  }

  /** How much sample data the agency still has. */
  @Get
  @RolesAllowed({"OWNER", "MANAGER", "RECRUITER"})
  SampleView getSampleData() {
    return new SampleView(removal.sampleClients());
  }

  /**
   * Takes out all sample clients with everything that was recorded of them, by people too; clients
   * that people added stay.
   */
  @Delete
  @Status(HttpStatus.NO_CONTENT)
  @RolesAllowed("OWNER")
  void removeSampleData() {
    removal.remove();
  }
}
