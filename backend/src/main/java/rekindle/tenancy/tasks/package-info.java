/** Work that outlives the process, each piece for one agency. */
@NullMarked
package rekindle.tenancy.tasks;

import org.jspecify.annotations.NullMarked;
