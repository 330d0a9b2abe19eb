@NullMarked
package rekindle.shared.time;

import org.jspecify.annotations.NullMarked;
