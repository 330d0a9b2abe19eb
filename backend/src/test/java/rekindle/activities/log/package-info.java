@NullMarked
package rekindle.activities.log;

import org.jspecify.annotations.NullMarked;
