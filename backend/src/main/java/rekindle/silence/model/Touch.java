package rekindle.silence.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.activities.ActivityKind;

/**
 * The last thing we did towards them.
 *
 * @param by absent where only the touch itself is known
 * @param contactId to whom, if known
 */
public record Touch(Instant at, @Nullable ActivityKind by, @Nullable UUID contactId) {

  /** By voice; what is written is another channel. */
  public boolean spoken() {
    return by == ActivityKind.CALL || by == ActivityKind.VOICEMAIL || by == ActivityKind.MEETING;
  }
}
