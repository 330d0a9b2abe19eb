@NullMarked
package rekindle.sample;

import org.jspecify.annotations.NullMarked;
