package rekindle.security;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;

@Controller("/api/second-factor")
@ExecuteOn(TaskExecutors.BLOCKING)
@RolesAllowed({"OWNER", "MANAGER", "RECRUITER", SetUpFirst.ROLE})
class SecondFactorController {
  private final OwnSecondFactor factor;

  SecondFactorController(OwnSecondFactor factor) {
    this.factor = factor;
  }

  /** Whether the person who asks has a second factor. */
  @Get
  SecondFactorView getSecondFactor() {
    return factor.present();
  }

  /** Makes a secret for an authenticator; nothing changes until a code of it comes back. */
  @Post("/offer")
  OfferView offerSecondFactor(@Body @Valid Proof proof) {
    return factor.offer(proof);
  }

  /** Takes the authenticator of which this is a code, and answers the codes to recover by. */
  @Put
  RecoveryCodesView confirmSecondFactor(@Body @Valid TypedCode typed) {
    return factor.confirm(typed);
  }

  /** Makes new codes to recover by; the old ones open nothing any more. */
  @Post("/recovery-codes")
  RecoveryCodesView renewRecoveryCodes(@Body @Valid Proof proof) {
    return factor.renewRecoveryCodes(proof);
  }

  /** Takes the second factor away: the password alone signs in. */
  @Post("/removal")
  @Status(HttpStatus.NO_CONTENT)
  void removeSecondFactor(@Body @Valid Proof proof) {
    factor.remove(proof);
  }
}
