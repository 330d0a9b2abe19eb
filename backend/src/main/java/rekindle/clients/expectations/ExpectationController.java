package rekindle.clients.expectations;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.shared.versions.Versions;

@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
@RolesAllowed({"OWNER", "MANAGER", "RECRUITER"})
class ExpectationController {
  private final Expectations expectations;

  ExpectationController(Expectations expectations) {
    this.expectations = expectations;
  }

  /** What was agreed with everybody at a client. */
  @Get("/clients/{id}/expectations")
  ExpectationView getClientExpectations(UUID id) {
    return expectations.ofClient(id);
  }

  /** Writes down what was agreed with everybody at a client; the first time, send version -1. */
  @Put("/clients/{id}/expectations")
  ExpectationView agreeWithClient(
      UUID id,
      @Body @Valid ExpectationProfile profile,
      @Header("If-Match") @Nullable String ifMatch) {
    return expectations.agreeWithClient(id, profile, Versions.expected(ifMatch));
  }

  /** What was agreed with one contact. */
  @Get("/contacts/{id}/expectations")
  ExpectationView getContactExpectations(UUID id) {
    return expectations.ofContact(id);
  }

  /** Writes down what was agreed with one contact; the first time, send version -1. */
  @Put("/contacts/{id}/expectations")
  ExpectationView agreeWithContact(
      UUID id,
      @Body @Valid ExpectationProfile profile,
      @Header("If-Match") @Nullable String ifMatch) {
    return expectations.agreeWithContact(id, profile, Versions.expected(ifMatch));
  }
}
