@NullMarked
package rekindle.radar;

import org.jspecify.annotations.NullMarked;
