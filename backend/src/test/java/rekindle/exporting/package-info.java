@NullMarked
package rekindle.exporting;

import org.jspecify.annotations.NullMarked;
