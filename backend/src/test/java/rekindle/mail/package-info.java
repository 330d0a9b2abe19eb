@NullMarked
package rekindle.mail;

import org.jspecify.annotations.NullMarked;
