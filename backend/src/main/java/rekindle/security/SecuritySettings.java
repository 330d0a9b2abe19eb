package rekindle.security;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * @param https whether browsers reach the service over TLS: cookies are then sent over nothing else
 * @param proxied whether a proxy of ours stands in front and says whom it serves
 * @param resetsPerSource how often new passwords may be asked for from one source in ten minutes
 */
@ConfigurationProperties("rekindle.security")
record SecuritySettings(
    @Bindable(defaultValue = "true") boolean https,
    @Bindable(defaultValue = "false") boolean proxied,
    @Bindable(defaultValue = "20") int resetsPerSource) {}
