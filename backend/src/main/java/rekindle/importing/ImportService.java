package rekindle.importing;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.importing.records.RecordLookup;
import rekindle.importing.runs.FileStore;
import rekindle.importing.runs.ImportFile;
import rekindle.importing.runs.ImportRun;
import rekindle.importing.runs.ImportStatus;
import rekindle.importing.runs.ImportStore;
import rekindle.importing.runs.PersonStore;
import rekindle.importing.work.ImportTask;
import rekindle.importing.work.PlanPiece;
import rekindle.shared.paging.Slice;
import rekindle.shared.problem.InvalidInput;
import rekindle.shared.problem.RuleViolation;
import rekindle.shared.versions.Versions;
import rekindle.tenancy.Agencies;
import rekindle.tenancy.CurrentMember;
import rekindle.tenancy.ledger.Act;
import rekindle.tenancy.ledger.Entry;
import rekindle.tenancy.ledger.Ledger;
import rekindle.tenancy.ledger.Subject;
import rekindle.tenancy.tasks.BackgroundTasks;

/** What people do with imports. */
@Singleton
class ImportService {

  private final ImportStore imports;
  private final FileStore files;
  private final PersonStore persons;
  private final Decisions decisions;
  private final ImportViews views;
  private final PlanPiece plan;
  private final RecordLookup lookup;
  private final Agencies agencies;
  private final CurrentMember member;
  private final Ledger ledger;
  private final BackgroundTasks tasks;

  ImportService(
      ImportStore imports,
      FileStore files,
      PersonStore persons,
      Decisions decisions,
      ImportViews views,
      PlanPiece plan,
      RecordLookup lookup,
      Agencies agencies,
      CurrentMember member,
      Ledger ledger,
      BackgroundTasks tasks) {
    this.imports = imports;
    this.files = files;
    this.persons = persons;
    this.decisions = decisions;
    this.views = views;
    this.plan = plan;
    this.lookup = lookup;
    this.agencies = agencies;
    this.member = member;
    this.ledger = ledger;
    this.tasks = tasks;
  }

  /** Also clears away what uploads that broke off have left behind. */
  @Transactional
  ImportView start(@Nullable StartImport request) {
    files.removeAbandoned();
    String zone = request == null || request.zone() == null ? null : request.zone();
    ZoneId chosen = zone(zone == null ? agencies.current().timeZone() : zone);
    return views.of(imports.require(imports.add(chosen, member.require())));
  }

  ImportView get(UUID id) {
    return views.of(imports.require(id));
  }

  Slice<ImportSummary> list(@Nullable String after, int limit) {
    return views.latest(after, limit);
  }

  @Transactional
  void removeFile(UUID id, String name) {
    ImportRun run = imports.lock(id);
    ImportFile file = files.require(id, name);
    OpenImports.require(run);
    files.remove(file.id());
    if (run.status() != ImportStatus.COLLECTING) {
      imports.move(run, ImportStatus.COLLECTING);
    }
  }

  @Transactional
  ImportView decide(UUID id, DecideImport request, int version) {
    ImportRun run = held(id, version);
    OpenImports.require(run);
    if (files.of(id).isEmpty()) {
      throw new RuleViolation("no-files", "Add a file first.");
    }
    if (request.zone() != null) {
      imports.zone(id, zone(request.zone()));
    }
    if (request.leaveOut() != null) {
      persons.leaveOut(id, request.leaveOut());
    }
    decisions.apply(id, request.files() == null ? List.of() : request.files());
    imports.check(id, false, false, null);
    return goOn(run, ImportStatus.PLANNING);
  }

  /**
   * Goes in as previewed. When records moved since, the plan is made again first, and goes in only
   * if it still promises the same. One that was stopped in the middle goes on.
   */
  @Transactional
  ImportView commit(UUID id, CommitImport request, int version) {
    ImportRun run = held(id, version);
    if (imports.recordsAreChanging()) {
      throw new RuleViolation("another-import", ImportStore.ANOTHER);
    }
    if (run.status() == ImportStatus.COMMIT_FAILED && run.moved()) {
      throw new RuleViolation(
          "overtaken",
          "Another import has gone in since this one stopped: going on could bring the same records"
              + " twice. Undo what has gone in, then import the files again.");
    }
    if (run.status() == ImportStatus.COMMIT_FAILED) {
      write(Act.ADDED, id);
      return goOn(run, ImportStatus.COMMITTING);
    }
    if (run.status() != ImportStatus.PREVIEWED) {
      throw new RuleViolation(
          "not-previewed", "Only an import that is previewed can go in. Load it again.");
    }
    boolean makesPeople =
        persons.of(id).stream().anyMatch(person -> !person.leftOut() && person.mentions() > 0);
    if (makesPeople && !request.confirmPeople()) {
      throw new RuleViolation(
          "people-not-confirmed",
          "Confirm that the people named in the files shall be added to your agency.");
    }
    write(Act.ADDED, id);
    if (lookup.stamp().equals(run.worldStamp())) {
      imports.check(id, false, false, null);
      return goOn(run, ImportStatus.COMMITTING);
    }
    imports.check(id, true, false, plan.digest(run));
    return goOn(run, ImportStatus.PLANNING);
  }

  @Transactional
  ImportView undo(UUID id, int version) {
    ImportRun run = held(id, version);
    if (!run.status().canBeUndone()) {
      throw new RuleViolation("not-committed", "Only an import that went in can be undone.");
    }
    write(Act.REMOVED, id);
    return goOn(run, ImportStatus.UNDOING);
  }

  /** Its plan goes first, in bounded steps: it may have millions of rows. */
  void discard(UUID id, int version) {
    giveUpPlan(id, version);
    plan.forget(id);
    remove(id);
  }

  @Transactional
  void giveUpPlan(UUID id, int version) {
    ImportRun run = held(id, version);
    OpenImports.require(run);
    if (run.status() != ImportStatus.COLLECTING) {
      imports.move(run, ImportStatus.COLLECTING);
    }
  }

  @Transactional
  void remove(UUID id) {
    OpenImports.require(imports.lock(id));
    imports.remove(id);
    write(Act.WITHDRAWN, id);
  }

  /**
   * @param version of the import as the person saw it: what they decide holds for that plan alone
   */
  private ImportRun held(UUID id, int version) {
    ImportRun run = imports.lock(id);
    Versions.check(version, run.version(), List::of);
    return run;
  }

  private void write(Act act, UUID id) {
    ledger.write(Entry.of(act, Subject.of(Subject.Kind.IMPORT, id)));
  }

  private ImportView goOn(ImportRun run, ImportStatus status) {
    imports.move(run, status);
    tasks.schedule(ImportTask.NAME, run.id());
    return views.of(imports.require(run.id()));
  }

  private static ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw new InvalidInput("zone", "Choose a time zone such as Europe/Paris.");
    }
  }
}
