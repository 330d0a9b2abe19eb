@NullMarked
package rekindle.tenancy.requests;

import org.jspecify.annotations.NullMarked;
