@NullMarked
package rekindle.tenancy.tasks;

import org.jspecify.annotations.NullMarked;
