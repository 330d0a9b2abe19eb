package rekindle.security;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import rekindle.shared.ids.UuidColumn;

/** Who signs in, in whatever agencies they are a member of. */
@MappedEntity
record Person(
    @Id @UuidColumn UUID id, String name, String email, String passwordHash, Instant createdAt) {}
