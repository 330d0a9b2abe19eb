package rekindle.security.limits;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where a request comes from.
 *
 * @param network what one connection is given: an IPv4 address, or a network of IPv6 (/64)
 */
public record Source(String address, String network) {
  /** Of work that no request asked for. */
  static final Source NONE = new Source("", "");

  private static final int NETWORK_BYTES = 8;

  static Source of(InetAddress address) {
    var bytes = address.getAddress();
    var network = address instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes;
    return new Source(address.getHostAddress(), HexFormat.of().formatHex(network));
  }
}
