/** Watches that no statement reaches a row without saying whose it is. */
@NullMarked
package rekindle.support.watch;

import org.jspecify.annotations.NullMarked;
