package rekindle.clients.expectations;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import rekindle.clients.reach.Channel;
import rekindle.tenancy.ledger.Changes;

/**
 * What was agreed at kick-off.
 *
 * @param feedbackDays business days within which feedback was promised
 * @param mostChases how often they may be chased in each {@code chasePeriod}
 * @param quietFrom local time from which they are left alone, until {@code quietUntil}
 */
@Serdeable
record ExpectationProfile(
    @Nullable
        @Min(value = 0, message = "Use 0 to 60 days.")
        @Max(value = 60, message = "Use 0 to 60 days.")
        Integer feedbackDays,
    @Nullable Channel preferredChannel,
    @Nullable
        @Min(value = 0, message = "Use 0 to 50 chases.")
        @Max(value = 50, message = "Use 0 to 50 chases.")
        Integer mostChases,
    @Nullable ChasePeriod chasePeriod,
    @Nullable LocalTime quietFrom,
    @Nullable LocalTime quietUntil,
    boolean mayBeChased,
    @Nullable @Size(max = 500, message = "Use at most 500 characters.") String note) {

  static final ExpectationProfile NOTHING_AGREED =
      new ExpectationProfile(null, null, null, null, null, null, true, null);

  /** What is written down; what is said in their own words may say something of a person. */
  Changes changesFrom(ExpectationProfile then) {
    return new Changes()
        .see("feedbackDays", then.feedbackDays, feedbackDays)
        .see("preferredChannel", then.preferredChannel, preferredChannel)
        .see("mostChases", then.mostChases, mostChases)
        .see("chasePeriod", then.chasePeriod, chasePeriod)
        .see("quietFrom", then.quietFrom, quietFrom)
        .see("quietUntil", then.quietUntil, quietUntil)
        .see("mayBeChased", then.mayBeChased, mayBeChased)
        .personal("note", then.note, note);
  }

  static ExpectationProfile of(Expectation kept) {
    return new ExpectationProfile(
        kept.feedbackDays(),
        kept.preferredChannel(),
        kept.mostChases(),
        kept.chasePeriod(),
        kept.quietFrom(),
        kept.quietUntil(),
        kept.mayBeChased(),
        kept.note());
  }
}
