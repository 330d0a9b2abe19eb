package rekindle.importing.planning;

import java.time.Instant;
import java.time.ZoneId;

/** What a file takes for granted: the zone of its times, the country of its phones, today. */
public record Conventions(ZoneId zone, String country, Instant now) {}
