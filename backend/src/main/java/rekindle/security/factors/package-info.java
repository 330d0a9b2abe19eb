/** What somebody has besides their password: codes of an authenticator, and codes to recover by. */
@NullMarked
package rekindle.security.factors;

import org.jspecify.annotations.NullMarked;
