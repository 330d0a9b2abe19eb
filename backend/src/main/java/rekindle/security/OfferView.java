package rekindle.security;

import io.micronaut.serde.annotation.Serdeable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What an authenticator is told, this once.
 *
 * @param secret in base 32, for typing
 * @param uri for scanning, as authenticators agree on it
 */
@Serdeable
record OfferView(String secret, String uri) {

  static OfferView of(String secret, Person person) {
    return new OfferView(
        secret,
        "otpauth://totp/Rekindle:"
            + URLEncoder.encode(person.email(), StandardCharsets.UTF_8)
            + "?secret="
            + secret
            + "&issuer=Rekindle&algorithm=SHA1&digits=6&period=30");
  }
}
