package rekindle.importing.work;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import rekindle.importing.mapping.ImportKind;
import rekindle.importing.planning.Outcome;
import rekindle.importing.planning.RowError;
import rekindle.importing.runs.FileStore;
import rekindle.importing.runs.ImportFile;
import rekindle.importing.runs.ImportRun;
import rekindle.importing.runs.ImportStatus;
import rekindle.importing.runs.ImportStep;
import rekindle.importing.runs.ImportStore;
import rekindle.importing.runs.RowState;
import rekindle.importing.runs.RowStore;
import rekindle.importing.runs.StoredRow;
import rekindle.tenancy.ledger.Behalf;

/** The transactions of a commit: its start, each piece, and its end. */
@Singleton
class CommitPiece {

  private static final RowError TOO_LATE =
      new RowError(
          "",
          "It does not fit your records any more: somebody added or removed one while the import"
              + " went in. Import the row again.");

  private final ImportStore imports;
  private final FileStore files;
  private final RowStore rows;
  private final People people;
  private final ClientWriter clients;
  private final ContactWriter contacts;
  private final ActivityWriter activities;

  CommitPiece(
      ImportStore imports,
      FileStore files,
      RowStore rows,
      People people,
      ClientWriter clients,
      ContactWriter contacts,
      ActivityWriter activities) {
    this.imports = imports;
    this.files = files;
    this.rows = rows;
    this.people = people;
    this.clients = clients;
    this.contacts = contacts;
    this.activities = activities;
  }

  @Transactional
  void start(ImportRun run) {
    imports.lock(run.id());
    new Behalf(run.startedBy(), run.id()).run(() -> people.make(run.id()));
    long total = rows.count(run.id(), RowState.PENDING);
    imports.expectSteps(run.id(), ImportStep.CLIENTS, total);
  }

  /** Does the next rows of the file; answers whether there were any. */
  @Transactional
  boolean commit(ImportRun run, ImportFile file, int most) {
    ImportRun now = imports.lock(run.id());
    if (now.status() != ImportStatus.COMMITTING) {
      return false;
    }
    List<StoredRow> todo = rows.inState(file.id(), RowState.PENDING, most);
    if (todo.isEmpty()) {
      return false;
    }
    Written written =
        new Behalf(run.startedBy(), run.id()).call(() -> write(now, file.kind(), todo));
    rows.mark(file.id(), written.lines(), RowState.DONE);
    written.refused().forEach(rows::refuse);
    files.refused(file.id(), written.refusedNew(), written.refusedChanged());
    imports.progress(run.id(), ImportStep.of(file.kind()), todo.size());
    return true;
  }

  /** Passes over the next row, which the database does not take as things stand now. */
  @Transactional
  void refuseNext(ImportRun run, ImportFile file) {
    if (imports.lock(run.id()).status() != ImportStatus.COMMITTING) {
      return;
    }
    for (StoredRow row : rows.inState(file.id(), RowState.PENDING, 1)) {
      boolean made = row.outcome() == Outcome.NEW;
      rows.refuse(row, TOO_LATE);
      files.refused(file.id(), made ? 1 : 0, made ? 0 : 1);
      imports.progress(run.id(), ImportStep.of(file.kind()), 1);
    }
  }

  @Transactional
  void finish(ImportRun run) {
    ImportRun now = imports.lock(run.id());
    if (now.status() == ImportStatus.COMMITTING) {
      imports.move(now, ImportStatus.COMMITTED);
      imports.committed(run.id());
    }
  }

  private Written write(ImportRun run, ImportKind kind, List<StoredRow> todo) {
    return switch (kind) {
      case CLIENTS -> clients.write(run, todo);
      case CONTACTS -> contacts.write(run, todo);
      case ACTIVITIES -> activities.write(run, todo);
    };
  }
}
