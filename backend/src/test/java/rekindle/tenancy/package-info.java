@NullMarked
package rekindle.tenancy;

import org.jspecify.annotations.NullMarked;
