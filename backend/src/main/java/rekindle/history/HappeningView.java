package rekindle.history;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.tenancy.ledger.Act;
import rekindle.tenancy.ledger.Subject;

/**
 * Something that happened.
 *
 * @param by absent where nobody of the agency did it
 * @param what what it was done to; absent where an agency has but one
 * @param client whose history it is part of
 * @param imported it was part of an import
 * @param erased personal words of it were erased
 * @param address from where; for owners alone
 * @param device with which browser; for owners alone
 */
@Serdeable
record HappeningView(
    UUID id,
    Instant at,
    @Nullable Named by,
    Act act,
    Subject.Kind kind,
    @Nullable Named what,
    @Nullable Named client,
    boolean imported,
    boolean erased,
    List<ChangeView> changes,
    @Nullable String address,
    @Nullable String device) {

  HappeningView withoutPlace() {
    return new HappeningView(
        id, at, by, act, kind, what, client, imported, erased, changes, null, null);
  }
}
