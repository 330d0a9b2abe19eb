package rekindle.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import rekindle.shared.problem.TooOften;

/**
 * So many requests from one source within ten minutes, on each node. A source is an IPv4 address or
 * a network of IPv6 (/64), which is what one connection is given.
 */
@Singleton
class SourceLimits {
  private static final Duration WINDOW = Duration.ofMinutes(10);
  private static final int NETWORK_BYTES = 8;

  private final SecuritySettings settings;
  private final Cache<String, AtomicInteger> counts =
      Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(WINDOW).build();

  SourceLimits(SecuritySettings settings) {
    this.settings = settings;
  }

  void check(HttpRequest<?> request) {
    var count = counts.get(source(request), source -> new AtomicInteger());
    if (count.incrementAndGet() > settings.resetsPerSource()) {
      throw new TooOften("That was too often. Wait ten minutes, then try again.");
    }
  }

  /** Behind a proxy of ours, the last address in the header is the one the proxy saw itself. */
  private String source(HttpRequest<?> request) {
    var direct = request.getRemoteAddress().getAddress();
    var forwarded = request.getHeaders().get("X-Forwarded-For");
    if (!settings.proxied() || forwarded == null) {
      return network(direct);
    }
    try {
      var last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
      return network(InetAddress.ofLiteral(last));
    } catch (IllegalArgumentException e) {
      return network(direct);
    }
  }

  static String network(InetAddress address) {
    var bytes = address.getAddress();
    return HexFormat.of()
        .formatHex(address instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes);
  }
}
