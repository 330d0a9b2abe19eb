package rekindle.security;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;

@Controller("/api/single-sign-on")
@ExecuteOn(TaskExecutors.BLOCKING)
class SingleSignOnController {
  private final SingleSignOn service;
  private final SignOnReturn back;
  private final OwnIdentity identity;
  private final Cookies cookies;

  SingleSignOnController(
      SingleSignOn service, SignOnReturn back, OwnIdentity identity, Cookies cookies) {
    this.service = service;
    this.back = back;
    this.identity = identity;
    this.cookies = cookies;
  }

  /** Whether a provider says who people are, and what it is called. */
  @Get
  @Secured(SecurityRule.IS_ANONYMOUS)
  SingleSignOnView getSingleSignOn() {
    return service.present();
  }

  /** Begins a sign-on: the browser goes to the address that is answered. */
  @Post
  @Secured(SecurityRule.IS_ANONYMOUS)
  HttpResponse<SignOnAddress> beginSingleSignOn(@Body @Valid BeginSignOn request) {
    var begun = service.begin(request);
    return HttpResponse.ok(new SignOnAddress(begun.address()))
        .cookie(cookies.signOn(begun.attempt().written()));
  }

  /**
   * Where the provider sends people back to: signs them in, or says on the sign-in page why not.
   */
  @Hidden
  @Get("/callback")
  @Secured(SecurityRule.IS_ANONYMOUS)
  HttpResponse<Void> finishSingleSignOn(HttpRequest<?> http) {
    var landing = back.of(http);
    var response = HttpResponse.<Void>seeOther(landing.page());
    landing.cookies().forEach(response::cookie);
    return response.cookie(cookies.noSignOn());
  }

  /** By which account at the provider the person who asks may sign in. */
  @Get("/identity")
  @RolesAllowed({"OWNER", "MANAGER", "RECRUITER"})
  IdentityView getIdentity() {
    return identity.present();
  }

  /** Takes that account away; the password signs in. */
  @Post("/identity/removal")
  @Status(HttpStatus.NO_CONTENT)
  @RolesAllowed({"OWNER", "MANAGER", "RECRUITER"})
  void removeIdentity(@Body @Valid Proof proof) {
    identity.remove(proof);
  }
}
