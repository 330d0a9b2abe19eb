package rekindle.importing;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.importing.runs.ImportStatus;

/** One line of the list of imports. */
@Serdeable
record ImportSummary(
    UUID id,
    ImportStatus status,
    Instant startedAt,
    @Nullable String startedBy,
    List<String> files,
    long made,
    long changed,
    long unchanged,
    long errors) {}
