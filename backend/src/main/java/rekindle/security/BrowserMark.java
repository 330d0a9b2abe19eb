package rekindle.security;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.http.cookie.Cookie;
import rekindle.shared.ids.Secrets;

/**
 * By what a browser is known again long after a session has ended: a secret that it keeps, and that
 * opens nothing by itself. It is given out, or for longer, with the answer to whoever asked for it.
 */
@ServerFilter("/api/**")
class BrowserMark {
  static final String COOKIE = "REKINDLE_BROWSER";
  private static final String ATTRIBUTE = "rekindle.browser";

  private final Cookies cookies;

  BrowserMark(Cookies cookies) {
    this.cookies = cookies;
  }

  /** That of the browser which sent the present request. */
  String ofBrowser() {
    return ServerRequestContext.currentRequest().map(BrowserMark::kept).orElseGet(Secrets::next);
  }

  @ResponseFilter
  void give(HttpRequest<?> request, MutableHttpResponse<?> response) {
    request
        .getAttribute(ATTRIBUTE, String.class)
        .ifPresent(mark -> response.cookie(cookies.browser(mark)));
  }

  private static String kept(HttpRequest<Object> request) {
    var mark =
        request
            .getAttribute(ATTRIBUTE, String.class)
            .or(() -> request.getCookies().findCookie(COOKIE).map(Cookie::getValue))
            .filter(value -> !value.isEmpty())
            .orElseGet(Secrets::next);
    request.setAttribute(ATTRIBUTE, mark);
    return mark;
  }
}
