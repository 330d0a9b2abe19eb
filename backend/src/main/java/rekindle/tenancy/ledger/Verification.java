package rekindle.tenancy.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking an agency's ledger.
 *
 * @param fault the first place that is not as it was sealed; absent when the chain is unbroken
 * @param since when the first seal was made
 * @param entries how many sealed ones were checked
 * @param erased how many of these have lost personal words, as they may
 * @param waiting how many are not sealed yet
 * @param seal the number of the last seal that was checked
 * @param hash of that seal: who keeps both can tell later whether the end was cut off
 */
public record Verification(
    @Nullable Fault fault,
    @Nullable Instant since,
    long entries,
    long erased,
    long waiting,
    int seal,
    String hash) {

  /**
   * A place where the ledger is not as it was sealed.
   *
   * @param seal whose entries, or which itself, is not right
   * @param at when it was sealed; of personal words, when their entry was made
   */
  public record Fault(Kind kind, int seal, @Nullable Instant at) {

    /** What is wrong there. */
    public enum Kind {
      /** An entry was changed, added, taken out or moved, or the seal was. */
      ENTRIES,
      /** A seal is missing between others. */
      SEAL_MISSING,
      /** The end was cut off: entries name a seal, or somebody knows one, that is not there. */
      END_MISSING,
      /** Personal words are not those that were written. */
      WORDS
    }
  }
}
