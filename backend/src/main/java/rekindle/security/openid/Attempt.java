package rekindle.security.openid;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import rekindle.shared.ids.Secrets;

/**
 * A sign-on that has begun: what the browser keeps while its person is with the provider. Each part
 * is a secret of 256 random bits.
 *
 * @param state comes back with the answer, so that nobody plants theirs in another browser
 * @param nonce comes back inside the token, so that no token of another sign-on will do
 * @param verifier shows that who redeems the code is who began (PKCE, RFC 7636)
 * @param then where in our pages to go on
 * @param invitation the secret of the one that is accepted by this; else empty
 */
public record Attempt(String state, String nonce, String verifier, String then, String invitation) {
  private static final int PARTS = 5;

  public static Attempt to(String then, String invitation) {
    return new Attempt(Secrets.next(), Secrets.next(), Secrets.next(), then, invitation);
  }

  /** As a cookie holds it. */
  public String written() {
    return String.join(".", state, nonce, verifier, encoded(then), encoded(invitation));
  }

  public static Optional<Attempt> read(String written) {
    var parts = written.split("\\.", -1);
    if (parts.length != PARTS) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Attempt(parts[0], parts[1], parts[2], decoded(parts[3]), decoded(parts[4])));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  String challenge() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Secrets.hash(verifier));
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String decoded(String text) {
    return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
  }

  /** A log never learns it. */
  @Override
  public String toString() {
    return "Attempt";
  }
}
