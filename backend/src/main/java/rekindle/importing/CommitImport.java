package rekindle.importing;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Lets an import go in as previewed.
 *
 * @param confirmPeople that the people listed in the preview shall be made members
 */
@Serdeable
record CommitImport(boolean confirmPeople) {}
