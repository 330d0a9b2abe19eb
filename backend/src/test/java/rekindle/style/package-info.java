@NullMarked
package rekindle.style;

import org.jspecify.annotations.NullMarked;
