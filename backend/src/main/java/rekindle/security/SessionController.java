package rekindle.security;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import rekindle.shared.problem.SignInRequired;
import rekindle.tenancy.AgencyContext;

@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
class SessionController {
  private final SignInService service;
  private final SecondStep secondStep;
  private final Sessions sessions;
  private final Cookies cookies;
  private final AgencyContext context;

  SessionController(
      SignInService service,
      SecondStep secondStep,
      Sessions sessions,
      Cookies cookies,
      AgencyContext context) {
    this.service = service;
    this.secondStep = secondStep;
    this.sessions = sessions;
    this.cookies = cookies;
    this.context = context;
  }

  /** Founds an agency and signs its owner in. */
  @Post("/agencies")
  @Status(HttpStatus.CREATED)
  @Secured(SecurityRule.IS_ANONYMOUS)
  HttpResponse<Void> signUp(@Body @Valid SignUp request) {
    return signedIn(HttpResponse.created((Void) null), service.signUp(request));
  }

  /**
   * Signs in with an e-mail address and a password; whoever has a second factor is answered until
   * when a code of it may follow.
   */
  @Post("/session")
  @Secured(SecurityRule.IS_ANONYMOUS)
  HttpResponse<HalfwayView> signIn(@Body @Valid SignIn request) {
    return switch (service.signIn(request)) {
      case Arrival.SignedIn(var tokens) -> signedIn(HttpResponse.noContent(), tokens);
      case Arrival.Halfway(var half) ->
          HttpResponse.<HalfwayView>accepted()
              .body(new HalfwayView(half.expiresAt()))
              .cookie(cookies.halfway(half.token()));
    };
  }

  /** Signs in with a code, after the password, in the same browser. */
  @Post("/session/second-step")
  @Secured(SecurityRule.IS_ANONYMOUS)
  HttpResponse<Void> completeSignIn(HttpRequest<?> http, @Body @Valid TypedCode typed) {
    var half = cookies.halfway(http).orElseThrow(SecondStep::ended);
    var response = HttpResponse.<Void>noContent().cookie(cookies.notHalfway());
    return signedIn(response, secondStep.complete(half, typed.code()));
  }

  /** Who is signed in. */
  @Get("/session")
  @RolesAllowed({"OWNER", "MANAGER", "RECRUITER", SetUpFirst.ROLE})
  SessionView getSession() {
    return service.present();
  }

  /** Exchanges the refresh token for new tokens; an old one ends the session. */
  @Post("/session/refresh")
  @Secured(SecurityRule.IS_ANONYMOUS)
  HttpResponse<Void> refreshSession(HttpRequest<?> request) {
    var token =
        cookies.refreshToken(request).orElseThrow(() -> new SignInRequired("Please sign in."));
    return signedIn(HttpResponse.noContent(), sessions.refresh(token));
  }

  /** Signs out, also whoever comes back after their access token has expired. */
  @Delete("/session")
  @Secured(SecurityRule.IS_ANONYMOUS)
  HttpResponse<Void> signOut(HttpRequest<?> request) {
    context.requester().ifPresent(requester -> sessions.end(requester.sessionId()));
    cookies.refreshToken(request).ifPresent(sessions::endOf);
    return with(HttpResponse.noContent(), cookies.none());
  }

  /** Says whom an invitation link is for. */
  @Post("/invitations/lookup")
  @Secured(SecurityRule.IS_ANONYMOUS)
  InvitedView lookUpInvitation(@Body @Valid InvitationSecret request) {
    return service.invited(request);
  }

  /** Accepts an invitation and signs in. */
  @Post("/invitations/acceptance")
  @Status(HttpStatus.CREATED)
  @Secured(SecurityRule.IS_ANONYMOUS)
  HttpResponse<Void> acceptInvitation(@Body @Valid Join request) {
    return signedIn(HttpResponse.created((Void) null), service.join(request));
  }

  private <T> HttpResponse<T> signedIn(MutableHttpResponse<T> response, Sessions.Tokens tokens) {
    return with(response, cookies.holding(tokens));
  }

  private static <T> HttpResponse<T> with(MutableHttpResponse<T> response, List<Cookie> cookies) {
    cookies.forEach(response::cookie);
    return response;
  }
}
