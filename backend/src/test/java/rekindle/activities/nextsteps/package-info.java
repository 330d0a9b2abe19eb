@NullMarked
package rekindle.activities.nextsteps;

import org.jspecify.annotations.NullMarked;
