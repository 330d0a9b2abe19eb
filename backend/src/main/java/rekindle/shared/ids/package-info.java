@NullMarked
package rekindle.shared.ids;

import org.jspecify.annotations.NullMarked;
