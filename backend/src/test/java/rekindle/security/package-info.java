@NullMarked
package rekindle.security;

import org.jspecify.annotations.NullMarked;
