@NullMarked
package rekindle.architecture;

import org.jspecify.annotations.NullMarked;
