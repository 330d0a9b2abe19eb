@NullMarked
package rekindle.shared.versions;

import org.jspecify.annotations.NullMarked;
