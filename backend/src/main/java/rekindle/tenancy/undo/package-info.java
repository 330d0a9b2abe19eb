/** Takes rows out and changes them so that it can be undone, whatever their columns are. */
@NullMarked
package rekindle.tenancy.undo;

import org.jspecify.annotations.NullMarked;
