package rekindle.security;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tells browsers what a page of ours may do, and what of it they may keep: scripts come from here
 * alone and nothing frames us (CSP level 3), addresses with secrets in them are told to nobody, and
 * what the API answers is not kept. OWASP ASVS 5.0, chapters V3 and V14.
 */
@ServerFilter("/**")
@Order(Ordered.HIGHEST_PRECEDENCE)
class ResponseHeaders {
  /** Mantine writes its styles into the page; nothing else is inline. */
  private static final String POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self' 'unsafe-inline'",
          "img-src 'self' data:",
          "font-src 'self'",
          "connect-src 'self'",
          "manifest-src 'self'",
          "form-action 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'");

  private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

  /** Files whose names change with their content. */
  private static final String FOREVER = "public, max-age=31536000, immutable";

  private final Map<String, String> always = new LinkedHashMap<>();

  ResponseHeaders(SecuritySettings settings) {
    always.put("Content-Security-Policy", POLICY);
    always.put("X-Content-Type-Options", "nosniff");
    always.put("Referrer-Policy", "no-referrer");
    always.put("Cross-Origin-Opener-Policy", "same-origin");
    always.put("Cross-Origin-Resource-Policy", "same-origin");
    always.put(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    if (settings.https()) {
      always.put("Strict-Transport-Security", TWO_YEARS);
    }
  }

  @ResponseFilter
  void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
    always.forEach(response.getHeaders()::set);
    var path = request.getPath();
    if (path.startsWith("/api/")) {
      response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
    } else if (path.startsWith("/assets/") && response.code() == HttpStatus.OK.getCode()) {
      response.getHeaders().set(HttpHeaders.CACHE_CONTROL, FOREVER);
    }
  }
}
