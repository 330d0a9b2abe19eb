package rekindle.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

final class FreePort {
  private static final int TRIES = 100;

  private FreePort() {}

  /** The wanted port, or the next one that nobody listens on. */
  static int from(int wanted, String host) {
    for (int port = wanted; port < wanted + TRIES; port++) {
      if (isFree(port, host)) {
        return port;
      }
    }
    throw new IllegalStateException(
        "no port from " + wanted + " to " + (wanted + TRIES - 1) + " is free on " + host + ".");
  }

  private static boolean isFree(int port, String host) {
    try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getByName(host))) {
      return probe.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
