/**
 * What is known of the records that rows speak of: stored ones, and those the plan itself makes.
 */
@NullMarked
package rekindle.importing.records;

import org.jspecify.annotations.NullMarked;
