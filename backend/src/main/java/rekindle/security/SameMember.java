package rekindle.security;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.security.authentication.Authentication;
import org.jspecify.annotations.Nullable;
import rekindle.shared.problem.RuleViolation;
import rekindle.tenancy.Requester;

/**
 * Cookies are the whole browser's, a page is its window's: a page that was drawn for one member
 * neither reads nor writes as another. It says for whom it was drawn; what is about the session
 * itself is answered to everybody.
 */
@ServerFilter("/api/**")
class SameMember implements Ordered {
  static final String HEADER = "X-Member";

  @RequestFilter
  void check(HttpRequest<?> request) {
    String drawnFor = request.getHeaders().get(HEADER);
    if (drawnFor == null || isAboutSession(request.getPath())) {
      return;
    }
    Requester requester = requester(request);
    if (requester != null && !requester.memberId().toString().equals(drawnFor)) {
      throw new RuleViolation(
          "another-member",
          "In another window somebody signed in anew, or another agency was opened. Load the page"
              + " again before you go on.");
    }
  }

  @Override
  public int getOrder() {
    return ServerFilterPhase.SECURITY.after();
  }

  private static boolean isAboutSession(String path) {
    return path.startsWith("/api/session") || path.equals("/api/memberships");
  }

  private static @Nullable Requester requester(HttpRequest<?> request) {
    return request
        .getUserPrincipal(Authentication.class)
        .map(authentication -> authentication.getAttributes().get(Requester.ATTRIBUTE))
        .map(Requester.class::cast)
        .orElse(null);
  }
}
