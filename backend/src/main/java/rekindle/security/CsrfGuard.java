package rekindle.security;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.cookie.Cookie;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import rekindle.shared.ids.Secrets;
import rekindle.shared.problem.Forbidden;

/**
 * Refuses unsafe requests that another site made a browser send, whatever their content type: the
 * browser must not call them cross-site (Fetch Metadata), and the page must repeat a cookie's value
 * in a header (double submit), which only a page of ours can read.
 */
@ServerFilter("/api/**")
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class CsrfGuard {
  static final String COOKIE = "CSRF";
  static final String HEADER = "X-CSRF-TOKEN";

  private final Cookies cookies;

  CsrfGuard(Cookies cookies) {
    this.cookies = cookies;
  }

  @RequestFilter
  void check(HttpRequest<?> request) {
    if (unsafe(request.getMethod()) && (fromAnotherSite(request) || !repeatsCookie(request))) {
      throw new Forbidden("This request did not come from a page of ours. Reload the page.");
    }
  }

  @ResponseFilter
  void offer(HttpRequest<?> request, MutableHttpResponse<?> response) {
    if (token(request).isEmpty()) {
      response.cookie(cookies.csrf(Secrets.next()));
    }
  }

  private static boolean unsafe(HttpMethod method) {
    return method != HttpMethod.GET && method != HttpMethod.HEAD && method != HttpMethod.OPTIONS;
  }

  private static boolean fromAnotherSite(HttpRequest<?> request) {
    var site = request.getHeaders().get("Sec-Fetch-Site");
    return site != null && !site.equals("same-origin") && !site.equals("none");
  }

  private static boolean repeatsCookie(HttpRequest<?> request) {
    var sent = request.getHeaders().get(HEADER);
    return sent != null && token(request).filter(cookie -> same(cookie, sent)).isPresent();
  }

  private static Optional<String> token(HttpRequest<?> request) {
    return request.getCookies().findCookie(COOKIE).map(Cookie::getValue).filter(v -> !v.isEmpty());
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
