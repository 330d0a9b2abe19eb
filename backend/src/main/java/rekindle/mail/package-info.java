/** What leaves by mail: written with the change that causes it, sent in the background. */
@NullMarked
package rekindle.mail;

import org.jspecify.annotations.NullMarked;
