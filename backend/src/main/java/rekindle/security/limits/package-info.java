/** How fast somebody may go who is not signed in yet. */
@NullMarked
package rekindle.security.limits;

import org.jspecify.annotations.NullMarked;
