@NullMarked
package rekindle.shared.paging;

import org.jspecify.annotations.NullMarked;
