package rekindle.history;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rekindle.tenancy.ledger.Verification;
import rekindle.tenancy.ledger.Verification.Fault;

/**
 * What came of checking the audit log.
 *
 * @param fault the first place that is not as it was sealed; absent when nothing is wrong
 * @param since when the first seal was made
 * @param entries how many sealed ones are as they were written
 * @param erased how many of these have lost personal words, as they may
 * @param waiting how many were written just now and are not sealed yet
 * @param seal the number of the last seal that is right
 * @param hash of that seal
 */
@Serdeable
record VerificationView(
    @Nullable FaultView fault,
    @Nullable Instant since,
    long entries,
    long erased,
    long waiting,
    int seal,
    String hash) {

  /**
   * A place that is not as it was sealed.
   *
   * @param seal its number
   * @param at when it was sealed; of personal words, when they were written
   */
  @Serdeable
  record FaultView(Fault.Kind kind, int seal, @Nullable Instant at) {

    static FaultView of(Fault fault) {
      return new FaultView(fault.kind(), fault.seal(), fault.at());
    }
  }

  static VerificationView of(Verification found) {
    var fault = found.fault();
    return new VerificationView(
        fault == null ? null : FaultView.of(fault),
        found.since(),
        found.entries(),
        found.erased(),
        found.waiting(),
        found.seal(),
        found.hash());
  }
}
