@NullMarked
package rekindle.clients.reach;

import org.jspecify.annotations.NullMarked;
