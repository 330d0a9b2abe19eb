@NullMarked
package rekindle.importing;

import org.jspecify.annotations.NullMarked;
