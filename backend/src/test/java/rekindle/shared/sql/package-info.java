@NullMarked
package rekindle.shared.sql;

import org.jspecify.annotations.NullMarked;
