/** Says what a file and each of its columns mean, and how sure that is. */
@NullMarked
package rekindle.importing.mapping;

import org.jspecify.annotations.NullMarked;
