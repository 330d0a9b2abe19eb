/** What happened with a client, and its corrections. */
@NullMarked
package rekindle.activities.timeline;

import org.jspecify.annotations.NullMarked;
