package rekindle.activities.timeline;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.shared.paging.Slice;
import rekindle.shared.versions.Versions;

@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
@RolesAllowed({"OWNER", "MANAGER", "RECRUITER"})
class ActivityController {
  private final Activities activities;
  private final Timeline timeline;

  ActivityController(Activities activities, Timeline timeline) {
    this.activities = activities;
    this.timeline = timeline;
  }

  /** What happened with a client, newest first, one slice at a time. */
  @Get("/clients/{clientId}/activities{?query*}")
  Slice<ActivityView> listActivities(UUID clientId, @Valid @RequestBean TimelineQuery query) {
    return timeline.slice(clientId, query);
  }

  /** One activity, also one that was taken out. */
  @Get("/activities/{id}")
  ActivityView getActivity(UUID id) {
    return activities.get(id);
  }

  /** Corrects an activity; what stood there before is kept as a revision. */
  @Put("/activities/{id}")
  ActivityView correctActivity(
      UUID id,
      @Body @Valid CorrectActivity correction,
      @Header("If-Match") @Nullable String ifMatch) {
    return activities.correct(id, correction, Versions.expected(ifMatch));
  }

  /** Takes an activity out; it can be put back. */
  @Delete("/activities/{id}")
  @Status(HttpStatus.NO_CONTENT)
  void takeOutActivity(UUID id) {
    activities.takeOut(id);
  }

  /** Puts back an activity that was taken out. */
  @Post("/activities/{id}/restoration")
  ActivityView restoreActivity(UUID id) {
    return activities.restore(id);
  }

  /** What was changed in an activity, by whom and when, newest first. */
  @Get("/activities/{id}/revisions")
  List<ActivityRevisionView> listActivityRevisions(UUID id) {
    return activities.revisionsOf(id);
  }
}
