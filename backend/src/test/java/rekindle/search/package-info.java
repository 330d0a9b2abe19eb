@NullMarked
package rekindle.search;

import org.jspecify.annotations.NullMarked;
