package rekindle.history;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.tenancy.ledger.LedgerFilter;
import rekindle.tenancy.ledger.Subject;

/**
 * Which entries of the audit log to take along.
 *
 * @param memberId what this member did, and attempts to sign in as them
 * @param kind one or more, separated by commas
 * @param from the first day, as the agency counts its days
 * @param until the last day
 */
@Introspected
record AuditChoice(
    @Nullable @QueryValue UUID memberId,
    @Nullable @QueryValue @Size(max = 20, message = "Name each kind once.") List<Subject.Kind> kind,
    @Nullable @QueryValue LocalDate from,
    @Nullable @QueryValue LocalDate until) {

  LedgerFilter filter(ZoneId zone) {
    return new LedgerFilter(
        null,
        null,
        memberId,
        kind == null ? List.of() : kind,
        from == null ? null : from.atStartOfDay(zone).toInstant(),
        until == null ? null : until.plusDays(1).atStartOfDay(zone).toInstant());
  }
}
