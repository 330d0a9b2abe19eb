@NullMarked
package rekindle.security.factors;

import org.jspecify.annotations.NullMarked;
