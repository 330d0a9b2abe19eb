package rekindle.mail;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

@Controller("/api/mail")
@ExecuteOn(TaskExecutors.BLOCKING)
class MailController {
  private final MailSettings settings;

  MailController(MailSettings settings) {
    this.settings = settings;
  }

  /** Whether this installation sends mail, and where its built-in mailbox is, if it has one. */
  @Get
  @Secured(SecurityRule.IS_ANONYMOUS)
  MailView getMail() {
    return MailView.of(settings);
  }
}
