package rekindle.activities.timeline;

import static rekindle.activities.timeline.ActivityChange.CORRECTED;
import static rekindle.activities.timeline.ActivityChange.RESTORED;
import static rekindle.activities.timeline.ActivityChange.TAKEN_OUT;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import rekindle.activities.Activity;
import rekindle.activities.ActivityContent;
import rekindle.activities.ActivityLog;
import rekindle.activities.ActivityRows;
import rekindle.activities.words.ReaderTimes;
import rekindle.clients.ClientLookup;
import rekindle.clients.contacts.ContactLookup;
import rekindle.shared.problem.FieldError;
import rekindle.shared.problem.InvalidInput;
import rekindle.shared.problem.NotFound;
import rekindle.shared.versions.Versions;
import rekindle.tenancy.CurrentMember;
import rekindle.tenancy.ledger.Changes;
import rekindle.tenancy.ledger.Entry;
import rekindle.tenancy.ledger.Ledger;
import rekindle.tenancy.ledger.Subject;
import rekindle.tenancy.members.LastWriter;
import rekindle.tenancy.members.Members;

/** Shows, corrects, takes out and puts back single activities; nothing that was said is lost. */
@Singleton
public class Activities {
  private final ActivityRows rows;
  private final ActivityRevisions revisions;
  private final ActivityNames names;
  private final ActivityLog log;
  private final ClientLookup clients;
  private final ContactLookup contacts;
  private final Members members;
  private final CurrentMember currentMember;
  private final LastWriter lastWriter;
  private final ReaderTimes times;
  private final Ledger ledger;
  private final Clock clock;

  Activities(
      ActivityRows rows,
      ActivityRevisions revisions,
      ActivityNames names,
      ActivityLog log,
      ClientLookup clients,
      ContactLookup contacts,
      Members members,
      CurrentMember currentMember,
      LastWriter lastWriter,
      ReaderTimes times,
      Ledger ledger,
      Clock clock) {
    this.rows = rows;
    this.revisions = revisions;
    this.names = names;
    this.log = log;
    this.clients = clients;
    this.contacts = contacts;
    this.members = members;
    this.currentMember = currentMember;
    this.lastWriter = lastWriter;
    this.times = times;
    this.ledger = ledger;
    this.clock = clock;
  }

  public ActivityView get(UUID id) {
    return view(visible(id));
  }

  List<ActivityRevisionView> revisionsOf(UUID id) {
    var people = names.at(visible(id).clientId());
    return revisions.of(id).stream()
        .map(revision -> ActivityRevisionView.of(revision, people))
        .toList();
  }

  @Transactional
  ActivityView correct(UUID id, CorrectActivity correction, int version) {
    var now = visible(id);
    var content = correction.content(times.in(correction.timeZone()), now.content());
    Versions.check(
        version, now.version(), () -> lastWriter(id), () -> whatOthersMadeOfIt(content, now));
    check(content, now);
    var corrected = now.corrected(content);
    var changes = FieldChange.between(now.content(), content);
    return changes.isEmpty() ? view(now) : save(corrected, CORRECTED, changes);
  }

  @Transactional
  void takeOut(UUID id) {
    var now = visible(id);
    if (!now.isRemoved()) {
      save(now.takenOut(clock.instant(), currentMember.require()), TAKEN_OUT, List.of());
    }
  }

  @Transactional
  ActivityView restore(UUID id) {
    var now = visible(id);
    return now.isRemoved() ? save(now.restored(), RESTORED, List.of()) : view(now);
  }

  private ActivityView save(Activity changed, ActivityChange what, List<FieldChange> changes) {
    var saved = rows.update(changed);
    revisions.add(
        new ActivityRevision(
            saved.id(),
            saved.revisions(),
            what,
            currentMember.id().orElse(null),
            clock.instant(),
            changes));
    ledger.write(
        Entry.of(what.act, Subject.of(Subject.Kind.ACTIVITY, saved.id()).at(saved.clientId()))
            .with(new Changes().see("revision", null, saved.revisions())));
    log.publish(Set.of(saved.clientId()));
    return view(saved);
  }

  private void check(ActivityContent content, Activity now) {
    var errors = content.errors();
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    if (content.contactId() != null) {
      contacts.require(now.clientId(), content.contactId());
    }
    members.check("memberId", content.memberId());
  }

  private String lastWriter(UUID id) {
    return lastWriter.name(
        revisions.of(id).stream().findFirst().map(ActivityRevision::by).orElse(null));
  }

  private List<FieldError> whatOthersMadeOfIt(ActivityContent mine, Activity now) {
    var people = names.at(now.clientId());
    return FieldChange.between(mine, now.content()).stream()
        .map(change -> change.named(people))
        .map(change -> new FieldError(change.field(), change.afterOr("")))
        .toList();
  }

  /** An activity of a client that this member may not see is not there for them. */
  private Activity visible(UUID id) {
    var activity = rows.find(id).orElseThrow(() -> new NotFound("activity"));
    try {
      clients.require(activity.clientId());
    } catch (NotFound hidden) {
      throw new NotFound("activity");
    }
    return activity;
  }

  private ActivityView view(Activity activity) {
    return ActivityView.of(activity, names.at(activity.clientId()));
  }
}
