package rekindle.security;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * @param name what people call the provider that says who they are; absent where there is none
 */
@Serdeable
record SingleSignOnView(@Nullable String name) {}
