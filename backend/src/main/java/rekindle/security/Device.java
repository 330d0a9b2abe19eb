package rekindle.security;

import org.jspecify.annotations.Nullable;

/**
 * What a browser tells of itself when somebody signs in.
 *
 * @param userAgent as the browser calls itself, cut to 300 characters
 * @param address the network address it came from, IPv4 or IPv6
 */
record Device(@Nullable String userAgent, @Nullable String address) {
  static final Device UNKNOWN = new Device(null, null);

  private static final int LONGEST_AGENT = 300;
  private static final int LONGEST_ADDRESS = 45;

  Device {
    userAgent = cut(userAgent, LONGEST_AGENT);
    address = cut(address, LONGEST_ADDRESS);
  }

  private static @Nullable String cut(@Nullable String text, int longest) {
    return text == null || text.length() <= longest ? text : text.substring(0, longest);
  }
}
