package rekindle.security;

import jakarta.inject.Singleton;
import java.util.UUID;
import rekindle.tenancy.tasks.BackgroundTask;

/** Finds out in the background whether somebody has the address a new password was asked for. */
@Singleton
class SendPasswordReset implements BackgroundTask {
  static final String NAME = "password-reset";

  private final PasswordResets resets;

  SendPasswordReset(PasswordResets resets) {
    this.resets = resets;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(UUID subject) {
    resets.answer(subject);
  }

  @Override
  public void giveUp(UUID subject) {
    resets.forget(subject);
  }
}
