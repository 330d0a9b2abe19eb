package rekindle.activities.nextsteps;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.activities.words.ReaderTime;
import rekindle.activities.words.ReaderTimes;
import rekindle.clients.ClientLookup;
import rekindle.shared.ids.Ids;
import rekindle.shared.paging.Slice;
import rekindle.shared.problem.FieldError;
import rekindle.shared.problem.InvalidInput;
import rekindle.shared.problem.NotFound;
import rekindle.shared.versions.Differences;
import rekindle.shared.versions.Versions;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.CurrentMember;
import rekindle.tenancy.ledger.Act;
import rekindle.tenancy.ledger.Entry;
import rekindle.tenancy.ledger.Ledger;
import rekindle.tenancy.members.Members;

/** Plans what is to be done next, and keeps it current. */
@Singleton
public class NextSteps {
  private final NextStepRepository steps;
  private final NextStepList list;
  private final ClientLookup clients;
  private final Members members;
  private final CurrentMember currentMember;
  private final ReaderTimes times;
  private final AgencySql sql;
  private final Ledger ledger;
  private final Clock clock;

  NextSteps(
      NextStepRepository steps,
      NextStepList list,
      ClientLookup clients,
      Members members,
      CurrentMember currentMember,
      ReaderTimes times,
      AgencySql sql,
      Ledger ledger,
      Clock clock) {
    this.steps = steps;
    this.list = list;
    this.clients = clients;
    this.members = members;
    this.currentMember = currentMember;
    this.times = times;
    this.sql = sql;
    this.ledger = ledger;
    this.clock = clock;
  }

  Slice<NextStepView> slice(UUID clientId, NextStepQuery query) {
    clients.require(clientId);
    var names = members.names();
    return list.slice(clientId, query).map(step -> NextStepView.of(step, names));
  }

  /**
   * @throws NotFound when there is no such step, or the member may not see its client
   */
  public NextStepView get(UUID id) {
    return view(visible(id));
  }

  @Transactional
  NextStepView plan(PlanNextStep request) {
    clients.require(request.clientId());
    members.checkPresent("ownerId", request.ownerId());
    checkActivity(request);
    var time = times.in(request.timeZone());
    var due = time.day("due", request.due(), time.today());
    return save(request.clientId(), request.activityId(), request.ownerId(), request.text(), due);
  }

  /**
   * Plans a step with an activity that was just logged; the caller has checked both and the day.
   */
  @Transactional
  public NextStepView planWith(UUID activityId, UUID clientId, NextStepPlan plan, LocalDate due) {
    return save(clientId, activityId, plan.ownerId(), plan.text(), due);
  }

  @Transactional
  NextStepView change(UUID id, ChangeNextStep change, int version) {
    var now = visible(id);
    var due = due(change, now, times.in(change.timeZone()));
    Versions.check(version, now.version(), () -> whatOthersMadeOfIt(change, due, now));
    if (!change.ownerId().equals(now.ownerId())) {
      members.checkPresent("ownerId", change.ownerId());
    }
    var changed =
        steps.update(
            now.changed(
                change.text().strip(), due, change.ownerId(), change.done(), clock.instant()));
    ledger.writeChange(changed.subject(), changed.changesFrom(now));
    return view(changed);
  }

  private NextStepView save(
      UUID clientId, @Nullable UUID activityId, @Nullable UUID owner, String text, LocalDate due) {
    var step =
        steps.save(
            new NextStep(
                Ids.next(),
                null,
                clientId,
                activityId,
                owner == null ? currentMember.require() : owner,
                text.strip(),
                due,
                null,
                clock.instant(),
                null));
    ledger.write(Entry.of(Act.ADDED, step.subject()).with(step.changesFrom(null)));
    return view(step);
  }

  /** A step that is overdue can be done or reworded without being moved. */
  private static LocalDate due(ChangeNextStep change, NextStep now, ReaderTime time) {
    return change.due().strip().equals(now.dueOn().toString())
        ? now.dueOn()
        : time.day("due", change.due(), time.today());
  }

  private void checkActivity(PlanNextStep request) {
    if (request.activityId() == null) {
      return;
    }
    var found =
        sql.count(
            """
            select count(*) from activity a
            where a.agency_id = :agency and a.id = :id and a.client_id = :client
              and a.removed_at is null
            """,
            Map.of("id", request.activityId(), "client", request.clientId()));
    if (found == 0) {
      throw new InvalidInput("activityId", "Choose an activity of this client.");
    }
  }

  private static List<FieldError> whatOthersMadeOfIt(
      ChangeNextStep mine, LocalDate due, NextStep now) {
    return new Differences()
        .see("text", mine.text().strip(), now.text())
        .see("due", due, now.dueOn())
        .see("ownerId", mine.ownerId(), now.ownerId())
        .see("done", mine.done(), now.doneAt() != null)
        .list();
  }

  /** A step for a client that this member may not see is not there for them. */
  private NextStep visible(UUID id) {
    var step = steps.findById(id).orElseThrow(() -> new NotFound("next step"));
    try {
      clients.require(step.clientId());
    } catch (NotFound hidden) {
      throw new NotFound("next step");
    }
    return step;
  }

  private NextStepView view(NextStep step) {
    return NextStepView.of(step, members.names());
  }
}
