package rekindle.security.openid;

import org.jspecify.annotations.Nullable;

/**
 * Who somebody is, as the provider says.
 *
 * @param subject what the provider never gives to anybody else, unlike an address
 * @param email absent unless the provider says that it has verified it
 */
public record Confirmed(String issuer, String subject, @Nullable String email) {}
