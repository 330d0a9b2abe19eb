package rekindle.security;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * @param opensAt when the wait ends or has ended
 * @param mailed it has ended, and a link is on its way
 */
@Serdeable
record WayBackView(Instant opensAt, boolean mailed) {}
