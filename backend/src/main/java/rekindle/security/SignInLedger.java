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

  SignInLedger(Ledger ledger, Memberships memberships) {
    this.ledger = ledger;
    this.memberships = memberships;
  }

  void signedIn(Session session) {
    write(session.agencyId(), by(Act.SIGNED_IN, session.memberId()));
  }

  void signedOut(Session session) {
    write(session.agencyId(), by(Act.SIGNED_OUT, session.memberId()));
  }

  void passwordChanged(UUID personId) {
    memberships
        .of(personId)
        .forEach(each -> write(each.agencyId(), by(Act.PASSWORD_CHANGED, each.memberId())));
  }

  /** What a person did with their own second factor, or with the way round it. */
  void changed(Subject.Kind kind, Act act, UUID personId) {
    memberships
        .of(personId)
        .forEach(
            each ->
                write(
                    each.agencyId(),
                    Entry.of(act, Subject.of(kind, each.memberId())).by(each.memberId())));
  }

  /** Nobody knows who it was: the entry names whose door it was, and no actor. */
  @Transactional
  void refused(UUID personId) {
    memberships
        .of(personId)
        .forEach(each -> write(each.agencyId(), Entry.of(Act.REFUSED, signIn(each.memberId()))));
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
