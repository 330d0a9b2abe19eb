@NullMarked
package rekindle.support;

import org.jspecify.annotations.NullMarked;
