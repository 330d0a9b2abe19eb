@NullMarked
package rekindle.security.openid;

import org.jspecify.annotations.NullMarked;
