package rekindle.deleting;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import rekindle.tenancy.ledger.Act;
import rekindle.tenancy.ledger.Ledger;
import rekindle.tenancy.ledger.LedgerErasure;
import rekindle.tenancy.undo.Undo;

/** Forgets for good what nobody has restored in time, a bounded part in each transaction. */
@Singleton
class Purge {
  private static final int AT_ONCE = 500;

  private final DeletionRows rows;
  private final Undo undo;
  private final Ledger ledger;
  private final LedgerErasure erasure;

  Purge(DeletionRows rows, Undo undo, Ledger ledger, LedgerErasure erasure) {
    this.rows = rows;
    this.undo = undo;
    this.ledger = ledger;
    this.erasure = erasure;
  }

  /** From here on it cannot be restored: half of it would be worse than nothing. */
  @Transactional
  void begin(UUID deletionId) {
    rows.hold(deletionId)
        .ifPresent(
            each -> {
              rows.remove(each.id());
              ledger.write(each.entry(Act.PURGED));
            });
  }

  /**
   * Personal words go from the ledger as well, while it keeps that something happened. Answers
   * whether something may be left.
   */
  @Transactional
  boolean some(UUID deletionId) {
    erasure.eraseWordsOf(undo.nextForgotten(deletionId, AT_ONCE));
    return undo.forget(deletionId, AT_ONCE);
  }

  boolean isLeft(UUID deletionId) {
    return undo.isNoted(deletionId);
  }
}
