/** Measures the packaged program on a database of known contents: {@code docs/benchmark.md}. */
@NullMarked
package rekindle.bench;

import org.jspecify.annotations.NullMarked;
