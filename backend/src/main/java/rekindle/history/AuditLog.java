package rekindle.history;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import rekindle.shared.paging.Slice;
import rekindle.shared.problem.InvalidInput;
import rekindle.tenancy.Agencies;
import rekindle.tenancy.ledger.LedgerCheck;

/** What happened in the agency, for its owners. */
@Singleton
class AuditLog {
  private static final int USUAL_LIMIT = 50;

  private final Happenings happenings;
  private final LedgerCheck check;
  private final Agencies agencies;

  AuditLog(Happenings happenings, LedgerCheck check, Agencies agencies) {
    this.happenings = happenings;
    this.check = check;
    this.agencies = agencies;
  }

  Slice<HappeningView> slice(AuditQuery query) {
    return happenings.slice(
        query.filter(agencies.current().zone()), query.after(), query.limitOr(USUAL_LIMIT));
  }

  VerificationView verify(@Nullable Integer seal, @Nullable String hash) {
    if ((seal == null) != (hash == null)) {
      throw new InvalidInput(seal == null ? "seal" : "hash", "Give the number and the hash.");
    }
    var known = seal == null || hash == null ? null : new LedgerCheck.Known(seal, hash);
    return VerificationView.of(check.verify(known));
  }
}
