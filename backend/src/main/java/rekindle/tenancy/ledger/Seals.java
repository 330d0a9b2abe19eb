package rekindle.tenancy.ledger;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import rekindle.tenancy.AgencySql;

/**
 * Seals what was written. An entry belongs to the seal whose number it is given: one that became
 * visible late, because its transaction was long, simply goes into the next one.
 */
@Singleton
class Seals {
  static final int MOST_ENTRIES = 500;

  private final AgencySql sql;
  private final Clock clock;

  Seals(AgencySql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Seals the next entries of the agency in context. Of two who do it at once, one loses the number
   * of the seal to the other, fails, and leaves nothing behind.
   *
   * @return how many
   */
  @Transactional
  int sealNext() {
    var last = last();
    var entries = unsealed();
    if (entries.isEmpty()) {
      return 0;
    }
    var seal = last.next(clock.instant().truncatedTo(ChronoUnit.MICROS), entries);
    insert(seal);
    mark(seal, entries);
    return entries.size();
  }

  Seal last() {
    return sql.first(
            """
            select s.seal_number, s.sealed_at, s.entry_count, s.hash from ledger_seal s
            where s.agency_id = :agency order by s.seal_number desc limit 1
            """,
            Map.of(),
            Seal::of)
        .orElse(Seal.NONE);
  }

  /** The seals behind a number, in order. */
  List<Seal> after(int number, int most) {
    return sql.list(
        """
        select s.seal_number, s.sealed_at, s.entry_count, s.hash from ledger_seal s
        where s.agency_id = :agency and s.seal_number > :number
        order by s.seal_number limit :most
        """,
        Map.of("number", number, "most", most),
        Seal::of);
  }

  private List<Written> unsealed() {
    return sql.list(
        """
        select %s from ledger_entry e
        where e.agency_id = :agency and e.seal_number is null
        order by e.id limit :most
        """
            .formatted(Written.COLUMNS),
        Map.of("most", MOST_ENTRIES),
        Written::of);
  }

  private void insert(Seal seal) {
    sql.update(
        """
        insert into ledger_seal (agency_id, seal_number, sealed_at, entry_count, hash)
        values (:agency, :number, :at, :entries, :hash)
        """,
        Map.of(
            "number", seal.number(),
            "at", seal.at(),
            "entries", seal.entries(),
            "hash", seal.hash().bytes()));
  }

  private void mark(Seal seal, List<Written> entries) {
    var marked =
        sql.update(
            """
            update ledger_entry set seal_number = :number
            where agency_id = :agency and id in (:ids) and seal_number is null
            """,
            Map.of("number", seal.number(), "ids", entries.stream().map(Written::id).toList()));
    if (marked != entries.size()) {
      throw new IllegalStateException("An entry was sealed twice");
    }
  }
}
