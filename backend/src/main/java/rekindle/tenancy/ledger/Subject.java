package rekindle.tenancy.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an entry is about.
 *
 * @param id absent where an agency has but one of the kind
 * @param clientId in whose history it stands; absent where it concerns no client
 */
public record Subject(Kind kind, @Nullable UUID id, @Nullable UUID clientId) {

  /** What there is to do something to. */
  public enum Kind {
    AGENCY,
    MEMBER,
    /** A member signing in or out; its id is the member's. */
    SIGN_IN,
    /** The second factor of the member whose id it has. */
    SECOND_FACTOR,
    /** A wait of the member whose id it has, to sign in without the second factor. */
    WAY_BACK,
    CLIENT,
    CONTACT,
    ACTIVITY,
    NEXT_STEP,
    /** What was agreed with a client or a contact, whose id it has. */
    EXPECTATION,
    /** Of the client whose id it has. */
    PARKING,
    /** Somebody's word that a silence means nothing; its id is the client's. */
    SILENCE_WORD,
    SILENCE_SETTINGS,
    IMPORT,
    EXPORT,
    SAMPLE_DATA
  }

  public static Subject of(Kind kind) {
    return new Subject(kind, null, null);
  }

  public static Subject of(Kind kind, UUID id) {
    return new Subject(kind, id, null);
  }

  public static Subject client(UUID id) {
    return new Subject(Kind.CLIENT, id, id);
  }

  public static Subject contact(UUID id, UUID clientId) {
    return new Subject(Kind.CONTACT, id, clientId);
  }

  public Subject at(UUID client) {
    return new Subject(kind, id, client);
  }
}
