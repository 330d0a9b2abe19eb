package rekindle.clients.expectations;

import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.clients.ClientLookup;
import rekindle.clients.contacts.Contacts;
import rekindle.shared.problem.ChangedMeanwhile;
import rekindle.shared.problem.FieldError;
import rekindle.shared.problem.InvalidInput;
import rekindle.shared.sql.SqlStates;
import rekindle.shared.versions.Differences;
import rekindle.shared.versions.Versions;
import rekindle.tenancy.CurrentMember;
import rekindle.tenancy.ledger.Ledger;
import rekindle.tenancy.ledger.Subject;
import rekindle.tenancy.members.LastWriter;

/** Keeps what was agreed with clients and their contacts. */
@Singleton
class Expectations {
  private static final int NOTHING_YET = -1;

  private final ExpectationRepository kept;
  private final ClientLookup lookup;
  private final Contacts contacts;
  private final CurrentMember currentMember;
  private final LastWriter lastWriter;
  private final Ledger ledger;

  Expectations(
      ExpectationRepository kept,
      ClientLookup lookup,
      Contacts contacts,
      CurrentMember currentMember,
      LastWriter lastWriter,
      Ledger ledger) {
    this.kept = kept;
    this.lookup = lookup;
    this.contacts = contacts;
    this.currentMember = currentMember;
    this.lastWriter = lastWriter;
    this.ledger = ledger;
  }

  ExpectationView ofClient(UUID clientId) {
    lookup.require(clientId);
    return view(null, clientId);
  }

  ExpectationView ofContact(UUID contactId) {
    return view(contactId, contacts.get(contactId).id());
  }

  @Transactional
  ExpectationView agreeWithClient(UUID clientId, ExpectationProfile profile, int version) {
    lookup.require(clientId);
    return agree(null, clientId, clientId, profile, version);
  }

  @Transactional
  ExpectationView agreeWithContact(UUID contactId, ExpectationProfile profile, int version) {
    var clientId = contacts.get(contactId).clientId();
    return agree(contactId, contactId, clientId, profile, version);
  }

  private ExpectationView agree(
      @Nullable UUID contactId, UUID subject, UUID client, ExpectationProfile profile, int read) {
    checkQuietHours(profile);
    var me = currentMember.id().orElse(null);
    var now = kept.findById(subject).orElse(null);
    if (now == null && read == NOTHING_YET) {
      var made = first(Expectation.of(subject, client, profile, me));
      write(made, ExpectationProfile.NOTHING_AGREED, profile);
      return ExpectationView.of(contactId, made);
    }
    if (now == null) {
      throw new ChangedMeanwhile(ChangedMeanwhile.SOMEBODY, changes(profile, null));
    }
    Versions.check(
        read, now.version(), () -> lastWriter.name(now.changedBy()), () -> changes(profile, now));
    write(now, ExpectationProfile.of(now), profile);
    return ExpectationView.of(contactId, kept.update(now.agreedAs(profile, me)));
  }

  private void write(Expectation which, ExpectationProfile then, ExpectationProfile now) {
    ledger.writeChange(
        Subject.of(Subject.Kind.EXPECTATION, which.subjectId()).at(which.clientId()),
        now.changesFrom(then));
  }

  private static void checkQuietHours(ExpectationProfile profile) {
    if (profile.quietFrom() != null && profile.quietUntil() == null) {
      throw new InvalidInput("quietUntil", "Say until when they are left alone.");
    }
  }

  private Expectation first(Expectation agreed) {
    try {
      return kept.save(agreed);
    } catch (DataAccessException e) {
      throw SqlStates.isConstraint(e)
          ? new ChangedMeanwhile(ChangedMeanwhile.SOMEBODY, List.of())
          : e;
    }
  }

  private ExpectationView view(@Nullable UUID contactId, UUID subject) {
    return kept.findById(subject)
        .map(each -> ExpectationView.of(contactId, each))
        .orElseGet(() -> ExpectationView.none(contactId));
  }

  private static List<FieldError> changes(ExpectationProfile mine, @Nullable Expectation now) {
    var stored = now == null ? ExpectationProfile.NOTHING_AGREED : ExpectationProfile.of(now);
    return new Differences()
        .see("feedbackDays", mine.feedbackDays(), stored.feedbackDays())
        .see("preferredChannel", mine.preferredChannel(), stored.preferredChannel())
        .see("mostChases", mine.mostChases(), stored.mostChases())
        .see("chasePeriod", mine.chasePeriod(), stored.chasePeriod())
        .see("quietFrom", mine.quietFrom(), stored.quietFrom())
        .see("quietUntil", mine.quietUntil(), stored.quietUntil())
        .see("mayBeChased", mine.mayBeChased(), stored.mayBeChased())
        .see("note", mine.note(), stored.note())
        .list();
  }
}
