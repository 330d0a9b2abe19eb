/** What goes on in the background: planning, committing and undoing, piece by piece. */
@NullMarked
package rekindle.importing.work;

import org.jspecify.annotations.NullMarked;
