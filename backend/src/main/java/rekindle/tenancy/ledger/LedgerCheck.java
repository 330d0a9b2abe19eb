package rekindle.tenancy.ledger;

import static rekindle.tenancy.ledger.Verification.Fault.Kind.END_MISSING;
import static rekindle.tenancy.ledger.Verification.Fault.Kind.ENTRIES;
import static rekindle.tenancy.ledger.Verification.Fault.Kind.SEAL_MISSING;
import static rekindle.tenancy.ledger.Verification.Fault.Kind.WORDS;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.ledger.Verification.Fault;

/** Reckons the chain of the agency in context anew, some seals at a time. */
@Singleton
public class LedgerCheck {
  private static final int SEALS_AT_ONCE = 50;

  private final Seals seals;
  private final Evidence evidence;
  private final AgencySql sql;

  LedgerCheck(Seals seals, Evidence evidence, AgencySql sql) {
    this.seals = seals;
    this.evidence = evidence;
    this.sql = sql;
  }

  /**
   * A seal that somebody took down earlier.
   *
   * @param hash 64 hexadecimal digits
   */
  public record Known(int seal, String hash) {}

  /** What was found as far as it was checked. */
  private static final class Course {
    Seal last = Seal.NONE;
    @Nullable Instant since;
    long entries;
    long erased;
    @Nullable Fault fault;
    boolean knownSeen;
  }

  public Verification verify(@Nullable Known known) {
    var course = new Course();
    List<Seal> next = seals.after(0, SEALS_AT_ONCE);
    while (course.fault == null && !next.isEmpty()) {
      follow(next, known, course);
      next = seals.after(next.getLast().number(), SEALS_AT_ONCE);
    }
    if (course.fault == null) {
      course.fault = end(known, course);
    }
    return new Verification(
        course.fault,
        course.since,
        course.entries,
        course.erased,
        waiting(),
        course.last.number(),
        course.last.hash().hex());
  }

  private void follow(List<Seal> next, @Nullable Known known, Course course) {
    var found = evidence.sealedIn(next.getFirst().number(), next.getLast().number());
    for (var seal : next) {
      var its = found.getOrDefault(seal.number(), List.of());
      course.fault = fault(seal, its, course.last);
      if (course.fault != null) {
        return;
      }
      course.last = seal;
      course.since = course.since == null ? seal.at() : course.since;
      course.entries += its.size();
      course.erased += its.stream().filter(Evidence.Of::isErased).count();
      course.knownSeen |= known != null && isThat(seal, known);
    }
  }

  private static @Nullable Fault fault(Seal seal, List<Evidence.Of> its, Seal before) {
    if (seal.number() != before.number() + 1) {
      return new Fault(SEAL_MISSING, before.number() + 1, seal.at());
    }
    if (!seal.follows(before, its.stream().map(Evidence.Of::entry).toList())) {
      return new Fault(ENTRIES, seal.number(), seal.at());
    }
    return its.stream()
        .filter(each -> !each.isTrue())
        .findFirst()
        .map(each -> new Fault(WORDS, seal.number(), each.entry().at()))
        .orElse(null);
  }

  /** What is cut off at the end leaves a whole chain: only what remembers it shows it. */
  private @Nullable Fault end(@Nullable Known known, Course course) {
    var named =
        sql.first(
                """
                select e.seal_number from ledger_entry e
                where e.agency_id = :agency and e.seal_number > coalesce((
                  select max(s.seal_number) from ledger_seal s where s.agency_id = :agency), 0)
                order by e.seal_number limit 1
                """,
                Map.of(),
                row -> row.integer("seal_number"))
            .orElse(null);
    if (named != null) {
      return new Fault(END_MISSING, named, null);
    }
    return known == null || course.knownSeen ? null : new Fault(END_MISSING, known.seal(), null);
  }

  private long waiting() {
    return sql.count(
        """
        select count(*) from ledger_entry e
        where e.agency_id = :agency and e.seal_number is null
        """,
        Map.of());
  }

  private static boolean isThat(Seal seal, Known known) {
    return seal.number() == known.seal() && Objects.equals(seal.hash().hex(), known.hash());
  }
}
