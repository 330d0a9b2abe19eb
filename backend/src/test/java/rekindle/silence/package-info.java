@NullMarked
package rekindle.silence;

import org.jspecify.annotations.NullMarked;
