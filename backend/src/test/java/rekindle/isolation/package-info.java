/** Sweeps every operation of the API with the ids and words of another agency. */
@NullMarked
package rekindle.isolation;

import org.jspecify.annotations.NullMarked;
