package rekindle.history;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import rekindle.shared.paging.Slice;
import rekindle.shared.problem.InvalidInput;
import rekindle.tenancy.Agencies;
import rekindle.tenancy.Downloads;
import rekindle.tenancy.ledger.Act;
import rekindle.tenancy.ledger.Changes;
import rekindle.tenancy.ledger.Entry;
import rekindle.tenancy.ledger.Ledger;
import rekindle.tenancy.ledger.LedgerCheck;
import rekindle.tenancy.ledger.Subject;

/** What happened in the agency, for its owners. */
@Singleton
class AuditLog {
  private static final int USUAL_LIMIT = 50;

  private final Happenings happenings;
  private final LedgerCheck check;
  private final Agencies agencies;
  private final AuditFile file;
  private final Downloads downloads;
  private final Ledger ledger;

  AuditLog(
      Happenings happenings,
      LedgerCheck check,
      Agencies agencies,
      AuditFile file,
      Downloads downloads,
      Ledger ledger) {
    this.file = file;
    this.downloads = downloads;
    this.ledger = ledger;
    this.happenings = happenings;
    this.check = check;
    this.agencies = agencies;
  }

  Slice<HappeningView> slice(AuditQuery query) {
    return happenings.slice(
        query.filter(agencies.current().zone()), query.after(), query.limitOr(USUAL_LIMIT));
  }

  /** Whoever takes the log away stands in it. */
  @Transactional
  void noteExport() {
    ledger.write(
        Entry.of(Act.EXPORTED, Subject.of(Subject.Kind.EXPORT))
            .with(new Changes().see("kind", null, "AUDIT_LOG")));
  }

  /** Written as it is read. */
  InputStream file(AuditChoice query) {
    var filter = query.filter(agencies.current().zone());
    return downloads.of(bytes -> file.write(filter, bytes));
  }

  VerificationView verify(@Nullable Integer seal, @Nullable String hash) {
    if ((seal == null) != (hash == null)) {
      throw new InvalidInput(seal == null ? "seal" : "hash", "Give the number and the hash.");
    }
    var known = seal == null || hash == null ? null : new LedgerCheck.Known(seal, hash);
    return VerificationView.of(check.verify(known));
  }
}
