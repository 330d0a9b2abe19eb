package rekindle.history;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.UUID;
import rekindle.shared.paging.Slice;

@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
@RolesAllowed({"OWNER", "MANAGER", "RECRUITER"})
class HistoryController {
  private final History history;

  HistoryController(History history) {
    this.history = history;
  }

  /** Who did what to a client and everything of it, newest first. */
  @Get("/clients/{id}/history{?query*}")
  Slice<HappeningView> listClientHistory(UUID id, @Valid @RequestBean HistoryQuery query) {
    return history.ofClient(id, query);
  }

  /** Who did what to a contact, newest first. */
  @Get("/contacts/{id}/history{?query*}")
  Slice<HappeningView> listContactHistory(UUID id, @Valid @RequestBean HistoryQuery query) {
    return history.ofContact(id, query);
  }
}
