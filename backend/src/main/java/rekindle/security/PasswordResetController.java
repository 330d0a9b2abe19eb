package rekindle.security;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;

@Controller("/api/password-resets")
@ExecuteOn(TaskExecutors.BLOCKING)
class PasswordResetController {
  private final PasswordResets resets;
  private final NewPasswords newPasswords;

  PasswordResetController(PasswordResets resets, NewPasswords newPasswords) {
    this.resets = resets;
    this.newPasswords = newPasswords;
  }

  /** Mails a link for a new password, if somebody has the address; it answers the same if not. */
  @Post
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Status(HttpStatus.ACCEPTED)
  void askForPasswordReset(@Body @Valid AskForReset request) {
    resets.ask(request.email());
  }

  /** Says whose password a link changes. */
  @Post("/lookup")
  @Secured(SecurityRule.IS_ANONYMOUS)
  ResetView lookUpPasswordReset(@Body @Valid ResetSecret request) {
    return newPasswords.lookUp(request.secret());
  }

  /** Sets a new password and ends all sessions of the person, everywhere. */
  @Post("/completion")
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Status(HttpStatus.NO_CONTENT)
  void resetPassword(@Body @Valid ResetPassword request) {
    newPasswords.set(request);
  }
}
