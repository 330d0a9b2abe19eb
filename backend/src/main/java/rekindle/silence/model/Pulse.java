package rekindle.silence.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The sufficient statistics of one client's silence: all that is needed to say at any later moment
 * where they stand and why, without reading their history again.
 *
 * @param firstAt of anything that happened
 * @param lastTouch what was done then; absent in statistics that are older than this field
 * @param unansweredTouchDays days after their last sign of life on which we touched them
 * @param owedSince their first message that nobody has answered
 * @param owedLastAt the last one of whoever sent that; absent, as the next, in older statistics
 * @param owedTo who sent it, where that is known
 * @param stoppedAt they asked to be left alone
 * @param waitingUntil the date they named
 * @param wordAt the last time a person said the silence means nothing
 * @param revivedAt their last sign of life that ended a quiet spell, of so many days
 */
public record Pulse(
    Rhythm signs,
    Rhythm touches,
    @Nullable Instant firstAt,
    @Nullable Instant lastHeardAt,
    @Nullable UUID lastHeardFrom,
    @Nullable Instant lastTouchedAt,
    @Nullable Touch lastTouch,
    int unansweredTouchDays,
    @Nullable Instant owedSince,
    @Nullable Instant owedLastAt,
    @Nullable UUID owedTo,
    @Nullable Instant stoppedAt,
    @Nullable LocalDate waitingUntil,
    @Nullable Instant wordAt,
    @Nullable Instant revivedAt,
    int revivedAfterDays,
    List<Matter> matters,
    List<ContactPulse> contacts,
    Days days) {

  public static final Pulse NONE =
      new Pulse(
          Rhythm.NONE,
          Rhythm.NONE,
          null,
          null,
          null,
          null,
          null,
          0,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          0,
          List.of(),
          List.of(),
          Days.NONE);

  public boolean everHeard() {
    return lastHeardAt != null;
  }

  /** Our last touch, as long as they have not been heard from since. */
  public Optional<Touch> unansweredTouch() {
    return Optional.ofNullable(lastTouch)
        .filter(touch -> lastHeardAt == null || touch.at().isAfter(lastHeardAt));
  }

  public Optional<ContactPulse> contact(@Nullable UUID id) {
    return contacts.stream().filter(contact -> contact.id().equals(id)).findFirst();
  }

  /** Those who can still be reached. */
  public List<ContactPulse> live() {
    return contacts.stream().filter(contact -> !contact.isGone()).toList();
  }

  /** The last word in a matter: of its own person, or of anybody where it is nobody's. */
  @Nullable Instant lastHeardIn(Matter matter) {
    return contact(matter.contactId())
        .filter(contact -> !contact.isGone())
        .map(ContactPulse::lastHeardAt)
        .orElse(matter.contactId() == null ? lastHeardAt : null);
  }
}
