/** The radar: who has gone quiet, whom we owe an answer, and one client's silence. */
@NullMarked
package rekindle.radar;

import org.jspecify.annotations.NullMarked;
