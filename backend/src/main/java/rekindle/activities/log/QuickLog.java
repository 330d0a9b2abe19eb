package rekindle.activities.log;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.activities.ActivityLog;
import rekindle.activities.NewActivity;
import rekindle.activities.Provenance;
import rekindle.activities.nextsteps.NextStepView;
import rekindle.activities.nextsteps.NextSteps;
import rekindle.activities.timeline.ActivityNames;
import rekindle.activities.timeline.ActivityView;
import rekindle.shared.ids.Ids;
import rekindle.tenancy.ledger.Act;
import rekindle.tenancy.ledger.Changes;
import rekindle.tenancy.ledger.Entry;
import rekindle.tenancy.ledger.Ledger;
import rekindle.tenancy.ledger.Subject;

/** Logs what a person says in a hurry. */
@Singleton
class QuickLog {
  private final Understanding understanding;
  private final ActivityLog log;
  private final ActivityNames names;
  private final NextSteps nextSteps;
  private final Ledger ledger;

  QuickLog(
      Understanding understanding,
      ActivityLog log,
      ActivityNames names,
      NextSteps nextSteps,
      Ledger ledger) {
    this.understanding = understanding;
    this.log = log;
    this.names = names;
    this.nextSteps = nextSteps;
    this.ledger = ledger;
  }

  /** What would be logged; stores nothing. */
  ActivityDraft draft(LogActivity said) {
    var understood = understanding.of(said);
    return ActivityDraft.of(understood, names.among(understood.contacts()));
  }

  @Transactional
  LoggedActivity log(LogActivity said) {
    var understood = understanding.of(said);
    var id = Ids.next();
    var made =
        log.record(new NewActivity(id, said.clientId(), understood.content(), Provenance.manual()));
    // What was said is in the activity and its revisions; here is who said it, and from where.
    ledger.write(
        Entry.of(Act.ADDED, Subject.of(Subject.Kind.ACTIVITY, id).at(said.clientId()))
            .with(new Changes().see("kind", null, said.kind())));
    return new LoggedActivity(
        ActivityView.of(made, names.among(understood.contacts())),
        List.copyOf(understood.inferred()),
        plan(said, understood, id));
  }

  private @Nullable NextStepView plan(LogActivity said, Understood understood, UUID id) {
    var step = said.nextStep();
    var due = understood.nextStepDue();
    return step == null || due == null ? null : nextSteps.planWith(id, said.clientId(), step, due);
  }
}
