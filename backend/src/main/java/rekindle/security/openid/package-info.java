/** Asks a provider that the installation trusts who somebody is (OpenID Connect Core 1.0). */
@NullMarked
package rekindle.security.openid;

import org.jspecify.annotations.NullMarked;
