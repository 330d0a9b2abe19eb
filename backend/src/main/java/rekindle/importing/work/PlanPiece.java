package rekindle.importing.work;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import rekindle.importing.mapping.FileMapping;
import rekindle.importing.planning.Conventions;
import rekindle.importing.planning.ParsedRow;
import rekindle.importing.planning.PlannedRow;
import rekindle.importing.planning.Planner;
import rekindle.importing.planning.RowParser;
import rekindle.importing.reading.TableRow;
import rekindle.importing.records.Directory;
import rekindle.importing.records.PlanDigest;
import rekindle.importing.records.PlanMemory;
import rekindle.importing.records.RecordLookup;
import rekindle.importing.records.StoredWorld;
import rekindle.importing.runs.FileStore;
import rekindle.importing.runs.ImportFile;
import rekindle.importing.runs.ImportRun;
import rekindle.importing.runs.ImportStatus;
import rekindle.importing.runs.ImportStep;
import rekindle.importing.runs.ImportStore;
import rekindle.importing.runs.PersonStore;
import rekindle.importing.runs.RowStore;
import rekindle.importing.runs.Tally;
import rekindle.tenancy.Agencies;

/** The transactions of a plan: its start, each piece, and its end. */
@Singleton
public class PlanPiece {

  private static final int ROWS_FORGOTTEN_AT_ONCE = 5000;

  private final ImportStore imports;
  private final FileStore files;
  private final RowStore rows;
  private final PlanMemory memory;
  private final PersonStore persons;
  private final People people;
  private final RecordLookup lookup;
  private final Agencies agencies;
  private final Clock clock;

  PlanPiece(
      ImportStore imports,
      FileStore files,
      RowStore rows,
      PlanMemory memory,
      PersonStore persons,
      People people,
      RecordLookup lookup,
      Agencies agencies,
      Clock clock) {
    this.imports = imports;
    this.files = files;
    this.rows = rows;
    this.memory = memory;
    this.persons = persons;
    this.people = people;
    this.lookup = lookup;
    this.agencies = agencies;
    this.clock = clock;
  }

  /** Forgets an earlier plan in bounded steps, then notes what the world looks like now. */
  void start(ImportRun run) {
    forget(run.id());
    begin(run);
  }

  public void forget(UUID importId) {
    for (ImportFile file : files.of(importId)) {
      int forgotten = ROWS_FORGOTTEN_AT_ONCE;
      while (forgotten == ROWS_FORGOTTEN_AT_ONCE) {
        forgotten = rows.forget(file.id(), ROWS_FORGOTTEN_AT_ONCE);
      }
    }
    memory.forget(importId);
  }

  @Transactional
  void begin(ImportRun run) {
    if (!wanted(run)) {
      return;
    }
    // What a piece of the plan before has written since.
    memory.forget(run.id());
    persons.startPlan(run.id());
    files.startPlan(run.id());
    imports.planned(run.id(), lookup.stamp());
    List<ImportFile> all = files.of(run.id());
    long total = all.stream().mapToLong(ImportFile::rows).sum();
    ImportStep step = all.isEmpty() ? ImportStep.DONE : ImportStep.of(all.getFirst().kind());
    imports.expectSteps(run.id(), step, total);
  }

  RecordLookup.Names names() {
    return lookup.names();
  }

  /** Plans some rows; answers false, and does nothing, when this plan is no longer wanted. */
  @Transactional
  boolean plan(ImportRun run, ImportFile before, List<TableRow> read, RecordLookup.Names names) {
    if (!wanted(run)) {
      return false;
    }
    ImportFile file = files.require(run.id(), before.name());
    Directory directory = people.directory();
    FileMapping mapping = file.mapping();
    RowParser parser =
        new RowParser(
            mapping, new Conventions(run.zone(), agencies.current().country(), clock.instant()));
    StoredWorld world =
        new StoredWorld(
            run.id(),
            lookup.with(names, directory),
            memory,
            directory.labels(),
            directory.owners(),
            persons.of(run.id()));
    List<ParsedRow> parsed = read.stream().map(parser::parse).toList();
    List<PlannedRow> planned = new Planner(world, mapping).plan(parsed);
    rows.add(file, planned, read);
    world.handOn(persons);
    files.planned(
        file.id(),
        read.getLast().line(),
        PlanDigest.next(file.planDigest(), planned),
        Tally.of(planned));
    imports.progress(run.id(), ImportStep.of(file.kind()), read.size());
    return true;
  }

  /** The plan is whole: shown to a person, or, when it was only checked, compared and gone on. */
  @Transactional
  void finish(ImportRun run) {
    if (!wanted(run)) {
      return;
    }
    boolean same = Objects.equals(run.planDigest(), digest(run));
    if (run.checking() && same && imports.recordsAreChanging()) {
      imports.move(run, ImportStatus.PREVIEWED);
      imports.check(run.id(), false, false, null);
      imports.explain(run.id(), ImportStore.ANOTHER);
    } else if (run.checking() && same) {
      imports.move(run, ImportStatus.COMMITTING);
      imports.check(run.id(), false, false, null);
    } else {
      imports.move(run, ImportStatus.PREVIEWED);
      imports.check(run.id(), false, run.checking(), null);
    }
  }

  public String digest(ImportRun run) {
    return PlanDigest.of(files.of(run.id()).stream().map(ImportFile::planDigest).toList());
  }

  private boolean wanted(ImportRun run) {
    ImportRun now = imports.lock(run.id());
    return now.status() == ImportStatus.PLANNING && now.version() == run.version();
  }
}
