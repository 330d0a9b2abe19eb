/** What happened to records and in the agency, in terms its people read. */
@NullMarked
package rekindle.history;

import org.jspecify.annotations.NullMarked;
