package rekindle.security.openid;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import rekindle.security.PersonSql;

/**
 * Which account at the provider is whose. A person has one: whoever comes with their address and
 * another account may be somebody to whom the provider gave the address since.
 */
@Singleton
public class Identities {
  private final PersonSql sql;
  private final Provider provider;
  private final Clock clock;

  Identities(PersonSql sql, Provider provider, Clock clock) {
    this.sql = sql;
    this.provider = provider;
    this.clock = clock;
  }

  /**
   * An account that signs somebody in.
   *
   * @param email by which it was found to be theirs; it may have another one at the provider by now
   */
  public record Bound(String email, Instant boundAt) {}

  public Optional<UUID> personOf(Confirmed who) {
    return sql.first(
        "select person_id from identity where issuer = ? and subject = ?",
        row -> row.uuid("person_id"),
        who.issuer(),
        who.subject());
  }

  public Optional<Bound> of(UUID personId) {
    return sql.first(
        "select email, bound_at from identity where issuer = ? and person_id = ?",
        row -> new Bound(row.text("email"), row.instant("bound_at")),
        provider.issuer(),
        personId);
  }

  /** To be called while the person is held, and has none. */
  public void bind(UUID personId, Confirmed who, String email) {
    sql.update(
        "insert into identity (issuer, subject, person_id, email, bound_at) values (?, ?, ?, ?, ?)",
        who.issuer(),
        who.subject(),
        personId,
        email,
        clock.instant());
  }

  /** It answers whether there was one. */
  public boolean forget(UUID personId) {
    return sql.update(
            "delete from identity where issuer = ? and person_id = ?", provider.issuer(), personId)
        > 0;
  }
}
