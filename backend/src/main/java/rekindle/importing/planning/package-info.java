/** One plan from rows, a mapping and the known world; preview and commit both use it. */
@NullMarked
package rekindle.importing.planning;

import org.jspecify.annotations.NullMarked;
