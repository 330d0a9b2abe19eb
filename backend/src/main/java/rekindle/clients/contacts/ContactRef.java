package rekindle.clients.contacts;

import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact as other features need them.
 *
 * @param zone where their working hours are counted; null when nobody knows
 * @param left no longer works there
 * @param met false for somebody nobody of ours has met
 */
public record ContactRef(
    UUID id,
    String name,
    @Nullable String title,
    ContactRole role,
    @Nullable ZoneId zone,
    boolean left,
    boolean met,
    @Nullable UUID introducedById) {

  static ContactRef of(Contact contact) {
    return new ContactRef(
        contact.id(),
        contact.name(),
        contact.title(),
        contact.role(),
        contact.timeZone() == null ? null : ZoneId.of(contact.timeZone()),
        contact.hasLeft(),
        contact.met(),
        contact.introducedById());
  }
}
