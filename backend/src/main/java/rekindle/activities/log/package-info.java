/** Logging what has just happened, with as little typing as can be. */
@NullMarked
package rekindle.activities.log;

import org.jspecify.annotations.NullMarked;
