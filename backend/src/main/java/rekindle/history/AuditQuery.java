package rekindle.history;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.tenancy.ledger.LedgerFilter;
import rekindle.tenancy.ledger.Subject;

/**
 * Which entries of the audit log to read.
 *
 * @param memberId what this member did, and attempts to sign in as them
 * @param kind one or more, separated by commas
 * @param from the first day, as the agency counts its days
 * @param until the last day
 * @param after the {@code next} of the slice before
 */
@Introspected
record AuditQuery(
    @Nullable @QueryValue UUID memberId,
    @Nullable @QueryValue @Size(max = 20, message = "Name each kind once.") List<Subject.Kind> kind,
    @Nullable @QueryValue LocalDate from,
    @Nullable @QueryValue LocalDate until,
    @Nullable @QueryValue @Size(max = 1000, message = "Ask for the list again from its start.")
        String after,
    @Nullable
        @QueryValue
        @Min(value = 1, message = "Ask for at least one.")
        @Max(value = 200, message = "Ask for at most 200.")
        Integer limit) {

  LedgerFilter filter(ZoneId zone) {
    return new AuditChoice(memberId, kind, from, until).filter(zone);
  }

  int limitOr(int otherwise) {
    return limit == null ? otherwise : limit;
  }
}
