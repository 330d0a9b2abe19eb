@NullMarked
package rekindle.deleting;

import org.jspecify.annotations.NullMarked;
