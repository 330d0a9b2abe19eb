@NullMarked
package rekindle.silence.model;

import org.jspecify.annotations.NullMarked;
