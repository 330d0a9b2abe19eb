@NullMarked
package rekindle.embedded;

import org.jspecify.annotations.NullMarked;
