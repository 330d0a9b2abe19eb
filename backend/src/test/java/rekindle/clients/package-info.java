@NullMarked
package rekindle.clients;

import org.jspecify.annotations.NullMarked;
