package rekindle.security.factors;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * From what the keys are made that encrypt what is kept.
 *
 * @param secret of the installation
 * @param before the one it had before, so that what was encrypted then can still be read
 */
@ConfigurationProperties("rekindle.keys")
record KeySettings(String secret, @Bindable(defaultValue = "") String before) {}
