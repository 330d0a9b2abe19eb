package rekindle.shared.versions;

/**
 * What a record says, and the version at which it says so: as it was read, or as it is to be
 * written over exactly that version.
 *
 * @param <D> the record's details
 */
public record Described<D>(D details, int version) {}
