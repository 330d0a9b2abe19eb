package rekindle.security;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** Codes to recover by, shown this once. */
@Serdeable
record RecoveryCodesView(List<String> codes) {}
