@NullMarked
package rekindle.history;

import org.jspecify.annotations.NullMarked;
