package rekindle.security;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.shared.ids.UuidColumn;

/**
 * Who signs in, in whatever agencies they are a member of.
 *
 * @param provedAt when they first showed that the address is theirs; absent for who only said so
 */
@MappedEntity
record Person(
    @Id @UuidColumn UUID id,
    String name,
    String email,
    String passwordHash,
    Instant createdAt,
    @Nullable Instant provedAt) {}
