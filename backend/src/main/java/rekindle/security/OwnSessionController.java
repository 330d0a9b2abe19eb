package rekindle.security;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;

@Controller("/api/sessions")
@ExecuteOn(TaskExecutors.BLOCKING)
@RolesAllowed({"OWNER", "MANAGER", "RECRUITER"})
class OwnSessionController {
  private final OwnSessions sessions;
  private final Cookies cookies;

  OwnSessionController(OwnSessions sessions, Cookies cookies) {
    this.sessions = sessions;
    this.cookies = cookies;
  }

  /** Where the person who asks is signed in, the place used last first. */
  @Get
  List<SignedInView> listSessions() {
    return sessions.all();
  }

  /** Signs out in one place; within seconds nothing is answered there any more. */
  @Delete("/{id}")
  HttpResponse<Void> endSession(UUID id) {
    return sessions.end(id) ? signedOut() : HttpResponse.noContent();
  }

  /** Signs out everywhere, here too. */
  @Delete
  HttpResponse<Void> endSessions() {
    sessions.endAll();
    return signedOut();
  }

  private HttpResponse<Void> signedOut() {
    var response = HttpResponse.<Void>noContent();
    cookies.none().forEach(response::cookie);
    return response;
  }
}
