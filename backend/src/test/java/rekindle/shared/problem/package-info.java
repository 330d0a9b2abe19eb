@NullMarked
package rekindle.shared.problem;

import org.jspecify.annotations.NullMarked;
