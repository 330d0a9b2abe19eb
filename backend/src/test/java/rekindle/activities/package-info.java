@NullMarked
package rekindle.activities;

import org.jspecify.annotations.NullMarked;
