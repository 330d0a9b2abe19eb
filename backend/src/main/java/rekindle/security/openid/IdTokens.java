package rekindle.security.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.ParseException;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rekindle.security.openid.SignOnRefused.Reason;

/**
 * Believes what is signed by a key that the provider publishes, says that it is from there, for us,
 * for this sign-on, and of now (OpenID Connect Core 1.0, section 3.1.3.7).
 */
class IdTokens {
  /** Never none, and never by a secret that we know, too. */
  private static final Set<JWSAlgorithm> SIGNED_BY =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512);

  private static final int LONGEST_SUBJECT = 255;

  private final OpenIdSettings settings;
  private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

  IdTokens(OpenIdSettings settings, ProviderKeys keys, Clock clock) {
    this.settings = settings;
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(SIGNED_BY, keys.source()));
    processor.setJWTClaimsSetVerifier(new Claims(settings, clock));
  }

  /**
   * @throws SignOnRefused when it is not to be believed
   */
  Confirmed confirm(String token, String nonce) {
    try {
      var claims = processor.process(token, null);
      requireOurs(claims, nonce);
      return new Confirmed(settings.issuer(), subject(claims), email(claims));
    } catch (KeySourceException e) {
      throw new SignOnRefused(Reason.AWAY, "the provider's keys cannot be read");
    } catch (ParseException | BadJOSEException | JOSEException e) {
      throw new SignOnRefused(Reason.NOT_CONFIRMED, String.valueOf(e.getMessage()));
    }
  }

  private void requireOurs(JWTClaimsSet claims, String nonce) throws ParseException {
    var came = claims.getStringClaim("nonce");
    if (came == null || !same(came, nonce)) {
      throw new SignOnRefused(Reason.NOT_CONFIRMED, "a token of another sign-on");
    }
    var party = claims.getStringClaim("azp");
    var named = party != null || claims.getAudience().size() > 1;
    if (named && !settings.client().equals(party)) {
      throw new SignOnRefused(Reason.NOT_CONFIRMED, "a token that was given to another service");
    }
  }

  private static String subject(JWTClaimsSet claims) {
    var subject = claims.getSubject();
    if (subject.isEmpty() || subject.length() > LONGEST_SUBJECT) {
      throw new SignOnRefused(Reason.NOT_CONFIRMED, "a subject that names nobody");
    }
    return subject;
  }

  /** Only a verified one: others can be typed in by anybody. */
  private static @Nullable String email(JWTClaimsSet claims) throws ParseException {
    return Boolean.TRUE.equals(claims.getClaim("email_verified"))
        ? claims.getStringClaim("email")
        : null;
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  /** By our clock; a minute is forgiven. */
  private static final class Claims extends DefaultJWTClaimsVerifier<SecurityContext> {
    private final Clock clock;

    Claims(OpenIdSettings settings, Clock clock) {
      super(
          settings.client(),
          new JWTClaimsSet.Builder().issuer(settings.issuer()).build(),
          Set.of("sub", "exp", "iat"));
      this.clock = clock;
    }

    @Override
    protected Date currentTime() {
      return Date.from(clock.instant());
    }
  }
}
