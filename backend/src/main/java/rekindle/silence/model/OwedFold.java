package rekindle.silence.model;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The answer we owe, while facts come in: to whoever has waited longest. */
final class OwedFold {
  private @Nullable Instant since;
  private @Nullable Instant last;
  private @Nullable UUID to;

  void wrote(Fact message) {
    if (since == null) {
      since = message.at();
      to = message.contactId();
    }
    if (Objects.equals(to, message.contactId())) {
      last = message.at();
    }
  }

  void nothing() {
    since = null;
    last = null;
    to = null;
  }

  @Nullable Instant since() {
    return since;
  }

  @Nullable Instant last() {
    return last;
  }

  @Nullable UUID to() {
    return to;
  }
}
