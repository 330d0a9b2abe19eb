package rekindle.radar;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one would do next, named as one would say it.
 *
 * @param contactId with whom
 */
@Serdeable
record NextStep(Kind kind, String label, @Nullable UUID contactId) {

  enum Kind {
    ANSWER,
    CALL,
    NEW_DATE,
    SEND_AGREEMENT,
    OTHER_CONTACT,
    WRITE,
    CHECK_IN,
    FIND_CONTACT
  }
}
