package rekindle.tenancy.members;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody was invited; published in the same transaction, which undoes the link where a listener
 * refuses.
 *
 * @param secret goes into the link {@code /join#secret}
 */
public record MemberInvited(
    UUID memberId, String name, String email, String secret, Instant expiresAt) {

  /** It carries a secret. */
  @Override
  public String toString() {
    return "MemberInvited[" + memberId + "]";
  }
}
