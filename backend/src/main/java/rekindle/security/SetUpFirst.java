package rekindle.security;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.security.authentication.Authentication;
import rekindle.shared.problem.Forbidden;

/**
 * Whoever lacks the second factor that their agency asks for holds none of the roles, so that every
 * operation is closed to them but those of {@link #ROLE}. This names the reason, by which the page
 * leads them to set one up.
 */
@ServerFilter("/api/**")
class SetUpFirst implements Ordered {
  /** Held in place of the others. */
  static final String ROLE = "SETTING_UP";

  private final ErrorResponseProcessor<?> errors;

  SetUpFirst(ErrorResponseProcessor<?> errors) {
    this.errors = errors;
  }

  @ResponseFilter
  HttpResponse<?> explain(HttpRequest<?> request, MutableHttpResponse<?> response) {
    if (response.code() != HttpStatus.FORBIDDEN.getCode() || !isSettingUp(request)) {
      return response;
    }
    var refusal =
        new Forbidden(
            "second-factor-required",
            "Your agency asks for a second step when signing in. Set it up to go on.");
    var context =
        ErrorContext.builder(request).cause(refusal).errorMessage(refusal.getMessage()).build();
    return errors.processResponse(context, response);
  }

  /** Outside of the check of the roles, whose refusals are answered here. */
  @Override
  public int getOrder() {
    return ServerFilterPhase.SECURITY.before();
  }

  private static boolean isSettingUp(HttpRequest<?> request) {
    return request
        .getUserPrincipal(Authentication.class)
        .filter(authentication -> authentication.getRoles().contains(ROLE))
        .isPresent();
  }
}
