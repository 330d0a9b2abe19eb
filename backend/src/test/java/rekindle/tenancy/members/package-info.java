@NullMarked
package rekindle.tenancy.members;

import org.jspecify.annotations.NullMarked;
