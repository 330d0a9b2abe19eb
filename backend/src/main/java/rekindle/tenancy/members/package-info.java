/** The people of an agency. */
@NullMarked
package rekindle.tenancy.members;

import org.jspecify.annotations.NullMarked;
