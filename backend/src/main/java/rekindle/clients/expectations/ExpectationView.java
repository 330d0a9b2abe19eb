package rekindle.clients.expectations;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.shared.versions.Versioned;

/**
 * @param contactId whom it holds for; absent for everybody at the client
 * @param agreed false as long as nothing was agreed
 * @param version what to write against; -1 as long as nothing was agreed
 */
@Serdeable
record ExpectationView(
    @Nullable UUID contactId, boolean agreed, ExpectationProfile profile, int version)
    implements Versioned {

  static ExpectationView none(@Nullable UUID contactId) {
    return new ExpectationView(contactId, false, ExpectationProfile.NOTHING_AGREED, -1);
  }

  static ExpectationView of(@Nullable UUID contactId, Expectation kept) {
    return new ExpectationView(
        contactId, true, ExpectationProfile.of(kept), kept.version() == null ? 0 : kept.version());
  }
}
