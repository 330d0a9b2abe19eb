@NullMarked
package rekindle.activities.inference;

import org.jspecify.annotations.NullMarked;
