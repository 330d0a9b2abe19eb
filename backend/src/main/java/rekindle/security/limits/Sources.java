package rekindle.security.limits;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import rekindle.security.SecuritySettings;

/** Tells where the present request comes from. */
@Singleton
public class Sources {
  private final SecuritySettings settings;

  Sources(SecuritySettings settings) {
    this.settings = settings;
  }

  public Source current() {
    return ServerRequestContext.currentRequest().map(this::of).orElse(Source.NONE);
  }

  /** Behind a proxy of ours, the last address in the header is the one the proxy saw itself. */
  private Source of(HttpRequest<?> request) {
    var direct = request.getRemoteAddress().getAddress();
    var headers = request.getHeaders().getAll("X-Forwarded-For");
    if (!settings.proxied() || headers.isEmpty()) {
      return Source.of(direct);
    }
    try {
      // Some proxies add a line of their own below the one that came.
      var forwarded = headers.getLast();
      var last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
      return Source.of(InetAddress.ofLiteral(last));
    } catch (IllegalArgumentException e) {
      return Source.of(direct);
    }
  }
}
