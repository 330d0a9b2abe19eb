package rekindle.sample;

import io.micronaut.serde.annotation.Serdeable;

/**
 * @param clients how many clients came with the sample
 */
@Serdeable
record SampleView(long clients) {}
