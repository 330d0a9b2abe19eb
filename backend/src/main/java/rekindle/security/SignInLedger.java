package rekindle.security;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import rekindle.tenancy.AgencyContext;
import rekindle.tenancy.ledger.Act;
import rekindle.tenancy.ledger.Entry;
import rekindle.tenancy.ledger.Ledger;
import rekindle.tenancy.ledger.Subject;
import rekindle.tenancy.members.Memberships;

/**
 * Writes down who signed in, and who tried. What concerns a session goes to its agency; what
 * concerns a person, to every agency they are a member of.
 */
@Singleton
class SignInLedger {
  private final Ledger ledger;
  private final Memberships memberships;
  private final AgencyContext context;

  SignInLedger(Ledger ledger, Memberships memberships, AgencyContext context) {
    this.ledger = ledger;
    this.memberships = memberships;
    this.context = context;
  }

  void signedIn(Session session) {
    write(session.agencyId(), by(Act.SIGNED_IN, session.memberId()));
  }

  void signedOut(Session session) {
    write(
        session.agencyId(),
        of(Act.SIGNED_OUT, Subject.Kind.SIGN_IN, session.personId(), session.memberId()));
  }

  void passwordChanged(UUID personId) {
    memberships
        .of(personId)
        .forEach(each -> write(each.agencyId(), by(Act.PASSWORD_CHANGED, each.memberId())));
  }

  /**
   * By which account at a provider somebody signs in; it was they who came by it, or removed it.
   */
  void identityChanged(UUID personId) {
    memberships
        .of(personId)
        .forEach(each -> write(each.agencyId(), by(Act.CHANGED, each.memberId())));
  }

  /** What happened to somebody's second factor, or to the way round it. */
  void changed(Subject.Kind kind, Act act, UUID personId) {
    memberships
        .of(personId)
        .forEach(each -> write(each.agencyId(), of(act, kind, personId, each.memberId())));
  }

  /** Nobody knows who it was: the entry names whose door it was, and no actor. */
  @Transactional
  void refused(UUID personId) {
    memberships
        .of(personId)
        .forEach(each -> write(each.agencyId(), Entry.of(Act.REFUSED, signIn(each.memberId()))));
  }

  /** By the person, where it is they who are signed in; of anybody else nothing is known. */
  private Entry of(Act act, Subject.Kind kind, UUID personId, UUID memberId) {
    var entry = Entry.of(act, Subject.of(kind, memberId));
    var themselves = context.requester().filter(each -> each.personId().equals(personId));
    return themselves.isPresent() ? entry.by(memberId) : entry;
  }

  private void write(long agencyId, Entry entry) {
    AgencyContext.run(agencyId, () -> ledger.write(entry));
  }

  private static Entry by(Act act, UUID memberId) {
    return Entry.of(act, signIn(memberId)).by(memberId);
  }

  private static Subject signIn(UUID memberId) {
    return Subject.of(Subject.Kind.SIGN_IN, memberId);
  }
}
