/** Keeps the statistics of every client's silence current, and what people decided about it. */
@NullMarked
package rekindle.silence;

import org.jspecify.annotations.NullMarked;
