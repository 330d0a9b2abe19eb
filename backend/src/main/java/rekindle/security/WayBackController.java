package rekindle.security;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;

@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
class WayBackController {
  private final WayBack wayBack;
  private final Cookies cookies;

  WayBackController(WayBack wayBack, Cookies cookies) {
    this.wayBack = wayBack;
    this.cookies = cookies;
  }

  /**
   * Asks to sign in without a code, after the password: mails what stops it, and three days later,
   * asked again, the link that removes the second factor.
   */
  @Post("/session/second-step/way-back")
  @Secured(SecurityRule.IS_ANONYMOUS)
  WayBackView askForWayBack(HttpRequest<?> http) {
    return wayBack.ask(cookies.halfway(http).orElseThrow(SecondStep::ended));
  }

  /** Removes the second factor by the link that was mailed after the wait. */
  @Post("/ways-back/completion")
  @Status(HttpStatus.NO_CONTENT)
  @Secured(SecurityRule.IS_ANONYMOUS)
  void completeWayBack(@Body @Valid WayBackSecret request) {
    wayBack.complete(request.secret());
  }

  /** Stops the wait by the link that was mailed when it began. */
  @Post("/ways-back/stop")
  @Status(HttpStatus.NO_CONTENT)
  @Secured(SecurityRule.IS_ANONYMOUS)
  void stopWayBack(@Body @Valid WayBackSecret request) {
    wayBack.stopBy(request.secret());
  }

  /** Stops the wait of the person who asks. */
  @Delete("/second-factor/way-back")
  @Status(HttpStatus.NO_CONTENT)
  @RolesAllowed({"OWNER", "MANAGER", "RECRUITER"})
  void stopOwnWayBack() {
    wayBack.stopOwn();
  }
}
