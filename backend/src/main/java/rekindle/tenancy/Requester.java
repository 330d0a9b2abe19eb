package rekindle.tenancy;

import java.util.UUID;

/**
 * Who is signed in, as looked up from their session for this request; never part of a token.
 *
 * @param ownClientsOnly the owner limited this member to the clients they own
 * @param secondFactorDue the agency asks for a second factor and they have none: they hold no role
 */
public record Requester(
    UUID sessionId,
    UUID personId,
    long agencyId,
    UUID memberId,
    Role role,
    boolean ownClientsOnly,
    boolean secondFactorDue) {

  /** Under this name the security rules carry the requester through a request. */
  public static final String ATTRIBUTE = "requester";
}
