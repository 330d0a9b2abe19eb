package rekindle.tenancy.members;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.shared.ids.Secrets;
import rekindle.shared.problem.NotFound;
import rekindle.shared.problem.RuleViolation;
import rekindle.shared.sql.Jdbc;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.Row;
import rekindle.tenancy.ledger.Act;
import rekindle.tenancy.ledger.Changes;
import rekindle.tenancy.ledger.Entry;
import rekindle.tenancy.ledger.Ledger;

/** Links by which a member gets a sign-in. A new link for a member ends the one before it. */
@Singleton
public class Invitations {
  private static final Duration VALID = Duration.ofDays(7);

  private final AgencySql sql;
  private final Jdbc jdbc;
  private final MemberRepository members;
  private final Ledger ledger;
  private final ApplicationEventPublisher<MemberInvited> events;
  private final Clock clock;

  Invitations(
      AgencySql sql,
      Jdbc jdbc,
      MemberRepository members,
      Ledger ledger,
      ApplicationEventPublisher<MemberInvited> events,
      Clock clock) {
    this.sql = sql;
    this.jdbc = jdbc;
    this.members = members;
    this.ledger = ledger;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Whom a link invites, and where.
   *
   * @param state only an OPEN one can be accepted
   */
  public record Invited(long agencyId, UUID memberId, State state) {}

  /** Where a link stands. */
  public enum State {
    OPEN,
    EXPIRED,
    WITHDRAWN
  }

  /** Makes a link; its secret is mailed, or answered this once where nothing is mailed. */
  @Transactional
  InvitationView invite(UUID memberId) {
    var member = members.findById(memberId).orElseThrow(() -> new NotFound("person"));
    member.requirePresent();
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
        on duplicate key update secret_hash = values(secret_hash), expires_at = values(expires_at),
          mail = null, withdrawn_at = null
        """,
        Map.of("member", memberId, "hash", Secrets.hash(secret), "expires", expiresAt));
    ledger.write(
        Entry.of(Act.INVITED, member.subject())
            .with(new Changes().personal("email", null, member.email())));
    events.publishEvent(
        new MemberInvited(memberId, member.name(), member.email(), secret, expiresAt));
    var mail = mailOf(memberId);
    return new InvitationView(mail == null ? secret : null, expiresAt, member.email(), mail);
  }

  /** The links that were not accepted yet and not withdrawn, also those that have expired. */
  List<PendingInvitation> pending() {
    var now = clock.instant();
    return sql.list(
        """
        select i.member_id, i.expires_at, i.mail from invitation i
        where i.agency_id = :agency and i.withdrawn_at is null order by i.member_id
        """,
        Map.of(),
        row ->
            new PendingInvitation(
                row.uuid("member_id"),
                row.instant("expires_at"),
                !row.instant("expires_at").isAfter(now),
                row.constantOrNull("mail", InvitationMail.class)));
  }

  /** Whom a secret invites; the secret itself stands for the agency. */
  public Optional<Invited> find(String secret) {
    return jdbc.prepare(
        """
        /* across agencies: the secret itself stands for the agency */
        select agency_id, member_id, expires_at, withdrawn_at from invitation where secret_hash = ?
        """,
        prepared -> {
          prepared.setBytes(1, Secrets.hash(secret));
          try (var rows = prepared.executeQuery()) {
            if (!rows.next()) {
              return Optional.<Invited>empty();
            }
            var row = new Row(rows);
            return Optional.of(
                new Invited(row.number("agency_id"), row.uuid("member_id"), state(row)));
          }
        });
  }

  /** Takes up the link of the member; it answers whether there was one. */
  @Transactional
  public boolean use(UUID memberId) {
    return sql.update(
            """
            delete from invitation
            where agency_id = :agency and member_id = :member and withdrawn_at is null
            """,
            Map.of("member", memberId))
        == 1;
  }

  /** Ends the link of the member, if there is one; whoever opens it is told so. */
  @Transactional
  void withdraw(UUID memberId) {
    var member = members.findById(memberId).orElseThrow(() -> new NotFound("person"));
    var withdrawn =
        sql.update(
            """
            update invitation set withdrawn_at = :now
            where agency_id = :agency and member_id = :member and withdrawn_at is null
            """,
            Map.of("member", memberId, "now", clock.instant()));
    if (withdrawn > 0) {
      ledger.write(Entry.of(Act.WITHDRAWN, member.subject()));
    }
  }

  /** Notes how far the mail with the link has come. */
  @Transactional
  public void mailed(UUID memberId, InvitationMail mail) {
    sql.update(
        "update invitation set mail = :mail where agency_id = :agency and member_id = :member",
        Map.of("member", memberId, "mail", mail));
  }

  private @Nullable InvitationMail mailOf(UUID memberId) {
    return pending().stream()
        .filter(each -> each.memberId().equals(memberId))
        .findFirst()
        .map(PendingInvitation::mail)
        .orElse(null);
  }

  private State state(Row row) {
    if (row.instantOrNull("withdrawn_at") != null) {
      return State.WITHDRAWN;
    }
    return row.instant("expires_at").isAfter(clock.instant()) ? State.OPEN : State.EXPIRED;
  }
}
