package rekindle.security;

import com.nimbusds.jwt.JWT;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.jwt.validator.DefaultJwtAuthenticationFactory;
import io.micronaut.security.token.jwt.validator.JwtAuthenticationFactory;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import rekindle.tenancy.Requester;

/**
 * Turns a token with a valid signature into the person it stands for. Agency and role come from the
 * session, not from the token: what was taken away is gone within seconds.
 */
@Singleton
@Replaces(DefaultJwtAuthenticationFactory.class)
class SessionAuthentications implements JwtAuthenticationFactory {
  private final Sessions sessions;

  SessionAuthentications(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Optional<Authentication> createAuthentication(JWT token) {
    return sessionId(token).flatMap(sessions::requester).map(SessionAuthentications::of);
  }

  private static Authentication of(Requester requester) {
    var role = requester.secondFactorDue() ? SetUpFirst.ROLE : requester.role().name();
    var roles = List.of(role);
    // The framework's rules look for the roles among the attributes.
    return Authentication.build(
        requester.personId().toString(),
        roles,
        Map.of("roles", roles, Requester.ATTRIBUTE, requester));
  }

  private static Optional<UUID> sessionId(JWT token) {
    try {
      return Optional.ofNullable(token.getJWTClaimsSet().getStringClaim(Sessions.SESSION_CLAIM))
          .map(UUID::fromString);
    } catch (ParseException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
