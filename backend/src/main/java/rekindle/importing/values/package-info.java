/** Reads single cells: dates, names, addresses, words for stages and kinds. */
@NullMarked
package rekindle.importing.values;

import org.jspecify.annotations.NullMarked;
