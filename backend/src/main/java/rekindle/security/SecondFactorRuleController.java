package rekindle.security;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;

@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
@RolesAllowed("OWNER")
class SecondFactorRuleController {
  private final SecondFactorRules rules;
  private final MemberFactors factors;

  SecondFactorRuleController(SecondFactorRules rules, MemberFactors factors) {
    this.rules = rules;
    this.factors = factors;
  }

  /** From which day on the agency asks its people for a second factor. */
  @Get("/agency/second-factor")
  @RolesAllowed({"OWNER", "MANAGER", "RECRUITER"})
  SecondFactorRuleView getSecondFactorRule() {
    return new SecondFactorRuleView(rules.requiredFrom().orElse(null));
  }

  /**
   * Asks everybody for a second factor from a day on: without one they can do nothing else here.
   */
  @Put("/agency/second-factor")
  @Status(HttpStatus.NO_CONTENT)
  void requireSecondFactor(@Body @Valid SecondFactorRule rule) {
    rules.require(rule.from());
  }

  /** Leaves it to everybody whether they have a second factor. */
  @Delete("/agency/second-factor")
  @Status(HttpStatus.NO_CONTENT)
  void liftSecondFactorRule() {
    rules.lift();
  }

  /** Who of the agency's people has a second factor. */
  @Get("/members/second-factors")
  List<MemberFactorView> listSecondFactors() {
    return factors.all();
  }

  /** Takes away a second factor that a member has lost, ends their sessions and tells them. */
  @Delete("/members/{id}/second-factor")
  @Status(HttpStatus.NO_CONTENT)
  void takeSecondFactorAway(UUID id) {
    factors.takeAway(id);
  }
}
