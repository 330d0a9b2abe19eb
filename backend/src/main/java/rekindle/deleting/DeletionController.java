package rekindle.deleting;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.shared.paging.Slice;
import rekindle.shared.versions.Versions;

@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
@RolesAllowed({"OWNER", "MANAGER", "RECRUITER"})
class DeletionController {
  private final Deletions deletions;
  private final Restoration restoration;

  DeletionController(Deletions deletions, Restoration restoration) {
    this.deletions = deletions;
    this.restoration = restoration;
  }

  /** What was deleted and can still be restored, newest first. */
  @Get("/deletions{?query*}")
  Slice<DeletionView> listDeletions(@Valid @RequestBean DeletionQuery query) {
    return deletions.slice(query);
  }

  /** Restores what was deleted, with all that belonged to it. */
  @Post("/deletions/{id}/restoration")
  RestoredView restoreDeleted(UUID id) {
    return restoration.restore(id);
  }

  /** Deletes a client with its people and all that was noted with them; it can be restored. */
  @Delete("/clients/{id}")
  DeletionView deleteClient(UUID id, @Header("If-Match") @Nullable String ifMatch) {
    return deletions.deleteClient(id, Versions.expected(ifMatch));
  }

  /** Deletes a contact; what was noted with them stays with the client. It can be restored. */
  @Delete("/contacts/{id}")
  DeletionView deleteContact(UUID id, @Header("If-Match") @Nullable String ifMatch) {
    return deletions.deleteContact(id, Versions.expected(ifMatch));
  }

  /** Deletes a next step; it can be restored. */
  @Delete("/next-steps/{id}")
  DeletionView deleteNextStep(UUID id, @Header("If-Match") @Nullable String ifMatch) {
    return deletions.deleteNextStep(id, Versions.expected(ifMatch));
  }
}
