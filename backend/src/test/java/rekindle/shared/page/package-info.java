@NullMarked
package rekindle.shared.page;

import org.jspecify.annotations.NullMarked;
