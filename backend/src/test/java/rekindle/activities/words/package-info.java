@NullMarked
package rekindle.activities.words;

import org.jspecify.annotations.NullMarked;
