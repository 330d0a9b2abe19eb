/** An agency's records as files that spreadsheets open, and that can be imported again. */
@NullMarked
package rekindle.exporting;

import org.jspecify.annotations.NullMarked;
