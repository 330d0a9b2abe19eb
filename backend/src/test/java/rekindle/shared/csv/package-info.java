@NullMarked
package rekindle.shared.csv;

import org.jspecify.annotations.NullMarked;
