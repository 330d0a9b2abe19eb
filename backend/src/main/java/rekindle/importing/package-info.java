/** Brings an agency's history in from its spreadsheets, and out again when it was a mistake. */
@NullMarked
package rekindle.importing;

import org.jspecify.annotations.NullMarked;
