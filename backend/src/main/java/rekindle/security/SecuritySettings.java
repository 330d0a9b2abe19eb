package rekindle.security;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * @param https whether browsers reach the service over TLS: cookies are then sent over nothing else
 * @param proxied whether a proxy of ours stands in front and says whom it serves
 */
@ConfigurationProperties("rekindle.security")
public record SecuritySettings(
    @Bindable(defaultValue = "true") boolean https,
    @Bindable(defaultValue = "false") boolean proxied) {}
