package rekindle.importing;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import rekindle.importing.mapping.ImportKind;

/** The transactions of a commit: its start, each piece, and its end. */
@Singleton
class CommitPiece {

  private static final int ROWS = 1000;

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
    people.make(run.id());
    long total = files.of(run.id()).stream().mapToLong(file -> file.made() + file.changed()).sum();
    imports.expectSteps(run.id(), ImportStep.CLIENTS, total);
  }

  /** Does some rows of the file; answers whether there may be more. */
  @Transactional
  boolean commit(ImportRun run, ImportFile file) {
    ImportRun now = imports.lock(run.id());
    if (now.status() != ImportStatus.COMMITTING) {
      return false;
    }
    List<StoredRow> todo = rows.inState(file.id(), RowState.PENDING, ROWS);
    if (todo.isEmpty()) {
      return false;
    }
    Written written = write(now, file.kind(), todo);
    rows.mark(file.id(), written.lines(), RowState.DONE);
    written.refused().forEach(rows::refuse);
    files.refused(file.id(), written.refusedNew(), written.refusedChanged());
    imports.progress(run.id(), ImportStep.of(file.kind()), todo.size());
    return true;
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
