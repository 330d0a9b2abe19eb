/** How somebody can be reached: phone numbers, web addresses, channels. */
@NullMarked
package rekindle.clients.reach;

import org.jspecify.annotations.NullMarked;
