package rekindle.shared.problem;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Problem details (RFC 9457). */
@Serdeable
public record Problem(
    String type, String title, int status, @Nullable String detail, List<FieldError> errors) {}
