/** Turns the bytes people send into rows, whatever their encoding and delimiter. */
@NullMarked
package rekindle.importing.reading;

import org.jspecify.annotations.NullMarked;
