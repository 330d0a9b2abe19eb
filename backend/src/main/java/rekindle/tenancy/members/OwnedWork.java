package rekindle.tenancy.members;

import java.util.UUID;

/** Work that belongs to members; the feature that keeps it answers for it. */
public interface OwnedWork {

  /** What the work is. */
  enum Kind {
    CLIENTS,
    NEXT_STEPS
  }

  Kind kind();

  /** How many belong to the member. */
  long count(UUID memberId);

  /**
   * Gives some of them to somebody else, as if a person had done so.
   *
   * @param by who let the member go
   * @param most bounds the work of one statement
   */
  void handOver(UUID from, UUID to, UUID by, int most);
}
