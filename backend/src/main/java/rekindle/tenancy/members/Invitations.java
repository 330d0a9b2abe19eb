package rekindle.tenancy.members;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import rekindle.shared.ids.Secrets;
import rekindle.shared.problem.NotFound;
import rekindle.shared.problem.RuleViolation;
import rekindle.shared.sql.Jdbc;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.Row;

/** Links by which a member gets a sign-in. A new link for a member ends the one before it. */
@Singleton
public class Invitations {
  private static final Duration VALID = Duration.ofDays(7);

  private final AgencySql sql;
  private final Jdbc jdbc;
  private final MemberRepository members;
  private final Clock clock;

  Invitations(AgencySql sql, Jdbc jdbc, MemberRepository members, Clock clock) {
    this.sql = sql;
    this.jdbc = jdbc;
    this.members = members;
    this.clock = clock;
  }

  /** Whom a link invites, and where. */
  public record Invited(long agencyId, UUID memberId) {}

  /** Makes a link; its secret is answered once and cannot be read again. */
  @Transactional
  InvitationView invite(UUID memberId) {
    var member = members.findById(memberId).orElseThrow(() -> new NotFound("person"));
    if (member.personId() != null) {
      throw new RuleViolation("already-joined", member.name() + " can sign in already.");
    }
    if (member.email() == null) {
      throw new RuleViolation("no-address", "Give this person an e-mail address first.");
    }
    var secret = Secrets.next();
    var expiresAt = clock.instant().plus(VALID);
    sql.update(
        """
        insert into invitation (agency_id, member_id, secret_hash, expires_at)
        values (:agency, :member, :hash, :expires)
        on duplicate key update secret_hash = values(secret_hash), expires_at = values(expires_at)
        """,
        Map.of("member", memberId, "hash", Secrets.hash(secret), "expires", expiresAt));
    return new InvitationView(secret, expiresAt);
  }

  /** Whom a secret invites, as long as it is valid; the secret itself stands for the agency. */
  public Optional<Invited> find(String secret) {
    return jdbc.prepare(
        """
        /* across agencies: the secret itself stands for the agency */
        select agency_id, member_id, expires_at from invitation where secret_hash = ?
        """,
        prepared -> {
          prepared.setBytes(1, Secrets.hash(secret));
          try (var rows = prepared.executeQuery()) {
            if (!rows.next()) {
              return Optional.<Invited>empty();
            }
            var row = new Row(rows);
            return valid(row.instant("expires_at"))
                ? Optional.of(new Invited(row.number("agency_id"), row.uuid("member_id")))
                : Optional.empty();
          }
        });
  }

  /** Ends the link of the member; it answers whether there was one to end. */
  @Transactional
  public boolean use(UUID memberId) {
    return sql.update(
            "delete from invitation where agency_id = :agency and member_id = :member",
            Map.of("member", memberId))
        == 1;
  }

  private boolean valid(Instant expiresAt) {
    return expiresAt.isAfter(clock.instant());
  }
}
