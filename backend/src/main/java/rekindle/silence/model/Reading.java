package rekindle.silence.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** One client's silence, ready to be asked about any moment. */
public record Reading(
    Pulse pulse, Standing standing, Thresholds thresholds, WorkTime work, Forecast forecast) {

  public static Reading of(Pulse pulse, Standing standing, Thresholds thresholds, WorkTime work) {
    return new Reading(
        pulse, standing, thresholds, work, new Forecast(pulse, standing, thresholds, work));
  }

  public Verdict at(Instant now) {
    return forecast.at(now);
  }

  /**
   * @param names the first name of a contact, where there is one to use
   */
  public String sentence(Instant now, Function<UUID, Optional<String>> names) {
    return new Sentence(this, now, names).of(at(now)).strip();
  }
}
