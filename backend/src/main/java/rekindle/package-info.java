@NullMarked
package rekindle;

import org.jspecify.annotations.NullMarked;
