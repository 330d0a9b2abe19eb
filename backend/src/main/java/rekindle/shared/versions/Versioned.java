package rekindle.shared.versions;

/** A view of one record that can be written against: it is answered with an {@code ETag}. */
public interface Versioned {
  int version();
}
