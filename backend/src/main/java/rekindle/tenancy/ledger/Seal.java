package rekindle.tenancy.ledger;

import java.time.Instant;
import java.util.List;
import rekindle.tenancy.Row;

/**
 * A link of an agency's chain.
 *
 * @param number from one, without gaps
 * @param hash over the seal before it and its entries: whoever changes one entry would have to
 *     change every seal from there on
 */
record Seal(int number, Instant at, int entries, Hash hash) {
  /** Before the first. */
  static final Seal NONE = new Seal(0, Instant.EPOCH, 0, Hash.NOTHING);

  static Seal of(Row row) {
    return new Seal(
        row.integer("seal_number"),
        row.instant("sealed_at"),
        row.integer("entry_count"),
        Hash.of(row.bytes("hash")));
  }

  /**
   * @param entries in the order of their ids
   */
  Seal next(Instant now, List<Written> entries) {
    return new Seal(number + 1, now, entries.size(), sum(now, entries));
  }

  /** Whether this seal follows the other one and was made of these entries. */
  boolean follows(Seal before, List<Written> its) {
    return before.next(at, its).equals(this);
  }

  private Hash sum(Instant now, List<Written> its) {
    var sum = new Hash.Of().hash(hash).number(number + 1L).instant(now).number(its.size());
    its.forEach(each -> each.addTo(sum));
    return sum.sum();
  }
}
