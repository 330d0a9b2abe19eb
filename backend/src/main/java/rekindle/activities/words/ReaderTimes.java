package rekindle.activities.words;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import rekindle.shared.problem.InvalidInput;
import rekindle.tenancy.Agencies;

/** Knows in which zone the one who asks counts days and hours. */
@Singleton
public class ReaderTimes {
  private final Agencies agencies;
  private final Clock clock;

  ReaderTimes(Agencies agencies, Clock clock) {
    this.agencies = agencies;
    this.clock = clock;
  }

  /**
   * @param timeZone an IANA name; the agency's zone when there is none
   * @throws InvalidInput naming {@code timeZone}
   */
  public ReaderTime in(@Nullable String timeZone) {
    var zone = timeZone == null ? agencies.current().zone() : zone(timeZone);
    return new ReaderTime(clock.instant(), zone);
  }

  private static ZoneId zone(String name) {
    try {
      var zone = ZoneId.of(name);
      if (ZoneId.getAvailableZoneIds().contains(zone.getId())) {
        return zone;
      }
    } catch (DateTimeException e) {
      throw unknown();
    }
    throw unknown();
  }

  private static InvalidInput unknown() {
    return new InvalidInput("timeZone", "Choose a time zone such as Europe/Paris.");
  }
}
