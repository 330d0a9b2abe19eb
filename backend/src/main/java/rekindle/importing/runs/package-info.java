/** An import as it is kept: its files, their planned rows, and how far it has come. */
@NullMarked
package rekindle.importing.runs;

import org.jspecify.annotations.NullMarked;
