@NullMarked
package rekindle.clients.expectations;

import org.jspecify.annotations.NullMarked;
