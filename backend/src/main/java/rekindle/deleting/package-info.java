/** Takes records out so that they can be had back for thirty days, and then for good. */
@NullMarked
package rekindle.deleting;

import org.jspecify.annotations.NullMarked;
