package rekindle.security.openid;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import java.util.Set;

/**
 * Which provider says who people are; without an issuer nobody does.
 *
 * @param issuer as the provider calls itself, letter by letter
 * @param client what the provider calls us
 * @param secret by which the provider knows us
 * @param name what people call it: it stands on the button
 * @param address at which people reach the service: where the provider sends them back to
 */
@ConfigurationProperties("rekindle.openid")
record OpenIdSettings(
    @Bindable(defaultValue = "") String issuer,
    @Bindable(defaultValue = "") String client,
    @Bindable(defaultValue = "") String secret,
    @Bindable(defaultValue = "") String name,
    @Bindable(defaultValue = "") String address) {
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");

  boolean isSet() {
    return !issuer.isBlank();
  }

  /**
   * @throws IllegalStateException naming the variable that is missing or wrong
   */
  void check() {
    if (!isSet()) {
      return;
    }
    require(isSafe(issuer), "REKINDLE_OPENID_ISSUER must be the provider's https address.");
    require(!client.isBlank(), "REKINDLE_OPENID_CLIENT must be what the provider calls us.");
    require(!secret.isBlank(), "REKINDLE_OPENID_SECRET must be the secret the provider gave us.");
    require(!name.isBlank(), "REKINDLE_OPENID_NAME must be what people call the provider.");
    require(
        isAddress(address),
        "REKINDLE_ADDRESS must be the address people open, such as https://rekindle.example.");
  }

  /** To be registered with the provider. */
  String callback() {
    return address.strip().replaceAll("/+$", "") + "/api/single-sign-on/callback";
  }

  /** Whether nobody on the way can listen. */
  static boolean isSafe(String address) {
    if (!isAddress(address)) {
      return false;
    }
    var uri = URI.create(address);
    return uri.getScheme().equals("https") || THIS_MACHINE.contains(uri.getHost());
  }

  private static boolean isAddress(String text) {
    try {
      var uri = URI.create(text.strip());
      return uri.getHost() != null && uri.getScheme() != null && uri.getScheme().matches("https?");
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static void require(boolean right, String remedy) {
    if (!right) {
      throw new IllegalStateException(remedy);
    }
  }

  /** A log never learns the secret. */
  @Override
  public String toString() {
    return "OpenIdSettings[" + issuer + "]";
  }
}
