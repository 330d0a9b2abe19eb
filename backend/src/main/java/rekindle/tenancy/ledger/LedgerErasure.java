package rekindle.tenancy.ledger;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import rekindle.tenancy.AgencySql;

/** Takes personal words out of the ledger for good. Seals hold: they were made of hashes. */
@Singleton
public class LedgerErasure {
  private final AgencySql sql;
  private final Origins origins;

  LedgerErasure(AgencySql sql, Origins origins) {
    this.sql = sql;
    this.origins = origins;
  }

  /** What is said of one record, such as a contact who wants to be forgotten. */
  @Transactional
  public void eraseWordsOf(UUID subjectId) {
    eraseWordsOf(Set.of(subjectId));
  }

  /**
   * @param subjectIds some hundreds at most
   */
  @Transactional
  public void eraseWordsOf(Set<UUID> subjectIds) {
    if (subjectIds.isEmpty()) {
      return;
    }
    sql.update(
        """
        delete from ledger_personal
        where agency_id = :agency and entry_id in (
          select e.id from ledger_entry e
          where e.agency_id = :agency and e.subject_id in (:subjects))
        """,
        Map.of("subjects", subjectIds));
  }

  /** From where a member asked. */
  @Transactional
  public void eraseOriginsOf(UUID memberId) {
    origins.erase(memberId);
  }
}
