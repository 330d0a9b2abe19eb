package rekindle.tenancy.members;

import io.micronaut.serde.annotation.Serdeable;

/** How much work of one kind belongs to somebody. */
@Serdeable
record WorkView(OwnedWork.Kind kind, long count) {}
