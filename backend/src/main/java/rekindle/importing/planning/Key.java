package rekindle.importing.planning;

import java.util.Locale;
import java.util.UUID;
import rekindle.importing.values.LegalName;
import rekindle.importing.values.Words;

/** One of the things a client, a contact or an activity can be known by. */
public record Key(Type type, String value) {

  /** What the value is. */
  public enum Type {
    CLIENT_ID,
    CLIENT_DOMAIN,
    CLIENT_NAME,
    CONTACT_ID,
    CONTACT_EMAIL,
    CONTACT_NAME,
    ACTIVITY_ID,
    ACTIVITY
  }

  public static Key clientId(String externalId) {
    return new Key(Type.CLIENT_ID, externalId.strip());
  }

  public static Key domain(String domain) {
    return new Key(Type.CLIENT_DOMAIN, domain);
  }

  /** The name with its legal form: "Alder Dairy LLC" is not "Alder Dairy Ltd". */
  public static Key clientName(String name) {
    return new Key(Type.CLIENT_NAME, LegalName.key(name));
  }

  public static Key contactId(String externalId) {
    return new Key(Type.CONTACT_ID, externalId.strip());
  }

  public static Key email(String address) {
    return new Key(Type.CONTACT_EMAIL, address.toLowerCase(Locale.ROOT));
  }

  public static Key contactName(UUID client, String fullName) {
    return new Key(Type.CONTACT_NAME, client + "/" + Words.plain(fullName));
  }

  public static Key activityId(String externalId) {
    return new Key(Type.ACTIVITY_ID, externalId.strip());
  }

  /**
   * Activities without an id: who, when, what, which way. Equal ones are told apart by place.
   *
   * @param at a {@link rekindle.importing.values.Moment}; one to the minute stands for all seconds
   */
  public static Key activity(UUID withWhom, String at, String kind, String direction) {
    return new Key(Type.ACTIVITY, withWhom + "/" + at + "/" + kind + "/" + direction);
  }
}
