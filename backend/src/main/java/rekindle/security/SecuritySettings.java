package rekindle.security;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * @param https whether browsers reach the service over TLS: cookies are then sent over nothing else
 */
@ConfigurationProperties("rekindle.security")
record SecuritySettings(@Bindable(defaultValue = "true") boolean https) {}
