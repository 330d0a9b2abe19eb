package rekindle.shared.problem;

import io.micronaut.serde.annotation.Serdeable;

/**
 * @param field the field as the request names it, with dots and indices inside records and lists
 * @param message a sentence a person can act on
 */
@Serdeable
public record FieldError(String field, String message) {}
