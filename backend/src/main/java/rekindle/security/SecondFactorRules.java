package rekindle.security;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.security.factors.SecondFactors;
import rekindle.shared.problem.InvalidInput;
import rekindle.tenancy.Agencies;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.CurrentMember;
import rekindle.tenancy.ledger.Changes;
import rekindle.tenancy.ledger.Ledger;
import rekindle.tenancy.ledger.Subject;

/** Whether the agency in context asks its people for a second factor, and from which day on. */
@Singleton
class SecondFactorRules {
  private final AgencySql sql;
  private final Agencies agencies;
  private final CurrentMember currentMember;
  private final SecondFactors factors;
  private final Ledger ledger;
  private final Clock clock;

  SecondFactorRules(
      AgencySql sql,
      Agencies agencies,
      CurrentMember currentMember,
      SecondFactors factors,
      Ledger ledger,
      Clock clock) {
    this.sql = sql;
    this.agencies = agencies;
    this.currentMember = currentMember;
    this.factors = factors;
    this.ledger = ledger;
    this.clock = clock;
  }

  Optional<LocalDate> requiredFrom() {
    return sql.first(
        "select r.required_from from second_factor_rule r where r.agency_id = :agency",
        Map.of(),
        row -> row.date("required_from"));
  }

  /** Whether somebody must set one up before they do anything else here. */
  boolean isMissing(UUID personId) {
    return requiredFrom().filter(from -> !today().isBefore(from)).isPresent()
        && !factors.has(personId);
  }

  /**
   * @throws InvalidInput when the day is over
   */
  @Transactional
  void require(LocalDate from) {
    if (from.isBefore(today())) {
      throw new InvalidInput("from", "Choose today or a later day.");
    }
    write(from);
    sql.update(
        """
        insert into second_factor_rule (agency_id, required_from, set_by, set_at)
        values (:agency, :from, :member, :now)
        on duplicate key update required_from = values(required_from), set_by = values(set_by),
          set_at = values(set_at)
        """,
        Map.of("from", from, "member", currentMember.require(), "now", clock.instant()));
  }

  @Transactional
  void lift() {
    write(null);
    sql.update("delete from second_factor_rule where agency_id = :agency", Map.of());
  }

  private void write(@Nullable LocalDate from) {
    ledger.writeChange(
        Subject.of(Subject.Kind.AGENCY),
        new Changes().see("secondFactorFrom", requiredFrom().orElse(null), from));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), agencies.current().zone());
  }
}
