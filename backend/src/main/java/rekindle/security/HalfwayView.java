package rekindle.security;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** The password was right, and a code is to come until then. */
@Serdeable
record HalfwayView(Instant codeUntil) {}
