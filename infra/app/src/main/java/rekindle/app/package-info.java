/** Starts the whole program for somebody who has installed nothing. */
@NullMarked
package rekindle.app;

import org.jspecify.annotations.NullMarked;
