@NullMarked
package rekindle.activities.timeline;

import org.jspecify.annotations.NullMarked;
