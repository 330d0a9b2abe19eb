package rekindle.security;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import rekindle.security.factors.HalfSignIns;

/** The cookies of a browser that is signed in. */
@Singleton
class Cookies {
  static final String ACCESS = "REKINDLE";
  static final String REFRESH = "REKINDLE_REFRESH";

  /** Holds a sign-in that waits for a code. */
  static final String HALFWAY = "REKINDLE_HALFWAY";

  /** Holds a sign-on that waits for the provider. */
  static final String SIGN_ON = "REKINDLE_SIGN_ON";

  private static final Duration SIGN_ON_LIFETIME = Duration.ofMinutes(10);
  private static final String SIGN_ON_PATH = "/api/single-sign-on";
  private static final String REFRESH_PATH = "/api/session";
  private static final String BROWSER_PATH = "/api";

  private final SecuritySettings settings;

  Cookies(SecuritySettings settings) {
    this.settings = settings;
  }

  List<Cookie> holding(Sessions.Tokens tokens) {
    return List.of(
        cookie(ACCESS, tokens.access(), "/", Sessions.ACCESS_TOKEN),
        cookie(REFRESH, tokens.refresh(), REFRESH_PATH, Sessions.LIFETIME));
  }

  List<Cookie> none() {
    return List.of(
        cookie(ACCESS, "", "/", Duration.ZERO), cookie(REFRESH, "", REFRESH_PATH, Duration.ZERO));
  }

  Cookie halfway(String token) {
    return cookie(HALFWAY, token, REFRESH_PATH, HalfSignIns.LIFETIME);
  }

  Cookie notHalfway() {
    return cookie(HALFWAY, "", REFRESH_PATH, Duration.ZERO);
  }

  Optional<String> halfway(HttpRequest<?> request) {
    return request.getCookies().findCookie(HALFWAY).map(Cookie::getValue);
  }

  Cookie signOn(String attempt) {
    return cookie(SIGN_ON, attempt, SIGN_ON_PATH, SIGN_ON_LIFETIME);
  }

  Cookie noSignOn() {
    return cookie(SIGN_ON, "", SIGN_ON_PATH, Duration.ZERO);
  }

  Optional<String> signOn(HttpRequest<?> request) {
    return request.getCookies().findCookie(SIGN_ON).map(Cookie::getValue);
  }

  /** Outlasts the sessions: {@link BrowserMark}. */
  Cookie browser(String mark) {
    return cookie(BrowserMark.COOKIE, mark, BROWSER_PATH, KnownBrowsers.KEPT);
  }

  Optional<String> refreshToken(HttpRequest<?> request) {
    return request.getCookies().findCookie(REFRESH).map(Cookie::getValue);
  }

  /**
   * The one cookie the page may read: it sends the value back in a header, which no other site can.
   */
  Cookie csrf(String token) {
    return cookie(CsrfGuard.COOKIE, token, "/", Sessions.LIFETIME).httpOnly(false);
  }

  private Cookie cookie(String name, String value, String path, Duration maxAge) {
    return Cookie.of(name, value)
        .path(path)
        .maxAge(maxAge)
        .httpOnly(true)
        .secure(settings.https())
        .sameSite(SameSite.Lax);
  }
}
