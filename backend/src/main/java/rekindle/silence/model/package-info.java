/**
 * What a silence means: the statistics, the decision and the sentence. Pure: no framework, no
 * database, every number from its arguments.
 */
@NullMarked
package rekindle.silence.model;

import org.jspecify.annotations.NullMarked;
