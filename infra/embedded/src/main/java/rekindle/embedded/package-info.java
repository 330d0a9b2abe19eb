/**
 * A MariaDB server of our own, for the newcomer's first run and for tests; never for production.
 */
@NullMarked
package rekindle.embedded;

import org.jspecify.annotations.NullMarked;
