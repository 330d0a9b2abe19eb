@NullMarked
package rekindle.bench;

import org.jspecify.annotations.NullMarked;
