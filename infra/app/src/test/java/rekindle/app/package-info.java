@NullMarked
package rekindle.app;

import org.jspecify.annotations.NullMarked;
