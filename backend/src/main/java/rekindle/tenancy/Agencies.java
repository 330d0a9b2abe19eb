package rekindle.tenancy;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import rekindle.shared.ids.Ids;
import rekindle.shared.problem.FieldError;
import rekindle.shared.problem.InvalidInput;
import rekindle.shared.problem.NotFound;
import rekindle.shared.versions.Differences;
import rekindle.shared.versions.Versions;
import rekindle.tenancy.ledger.Ledger;
import rekindle.tenancy.ledger.Subject;

/** Founds agencies and keeps what their owners say of them. */
@Singleton
public class Agencies {
  private final AgencyRepository agencies;
  private final AgencyContext context;
  private final AgencySql sql;
  private final Ledger ledger;
  private final ApplicationEventPublisher<CalendarChanged> events;
  private final Clock clock;

  Agencies(
      AgencyRepository agencies,
      AgencyContext context,
      AgencySql sql,
      Ledger ledger,
      ApplicationEventPublisher<CalendarChanged> events,
      Clock clock) {
    this.agencies = agencies;
    this.context = context;
    this.sql = sql;
    this.ledger = ledger;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @throws InvalidInput naming each unknown code
   */
  @Transactional
  public Agency found(AgencyDetails details) {
    check(details);
    return agencies.save(
        new Agency(
            Ids.nextAgency(),
            details.name().strip(),
            details.timeZone(),
            details.currency(),
            details.country(),
            clock.instant(),
            null));
  }

  /** The agency for which the present request or task works. */
  public Agency current() {
    return agencies.findById(context.agencyId()).orElseThrow(() -> new NotFound("agency"));
  }

  /**
   * Lets the others wait until this transaction ends: for a rule over several rows of the agency
   * that no key can hold. To be asked before anything else is written.
   */
  public void hold() {
    sql.count("select a.id from agency a where a.id = :agency for update", Map.of());
  }

  @Transactional
  Agency change(AgencyDetails details, int version) {
    check(details);
    var now = current();
    Versions.check(version, now.version(), () -> changes(details, now));
    var changed = agencies.update(now.with(details));
    ledger.writeChange(Subject.of(Subject.Kind.AGENCY), changed.changesFrom(now));
    if (!changed.zone().equals(now.zone()) || !changed.country().equals(now.country())) {
      events.publishEvent(new CalendarChanged());
    }
    return changed;
  }

  private static void check(AgencyDetails details) {
    var errors = details.errors();
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }

  private static List<FieldError> changes(AgencyDetails mine, Agency now) {
    return new Differences()
        .see("name", mine.name(), now.name())
        .see("timeZone", mine.timeZone(), now.timeZone())
        .see("currency", mine.currency(), now.currency())
        .see("country", mine.country(), now.country())
        .list();
  }
}
