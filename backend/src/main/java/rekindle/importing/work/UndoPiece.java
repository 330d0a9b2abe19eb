package rekindle.importing.work;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import rekindle.importing.mapping.ImportKind;
import rekindle.importing.records.PlanMemory;
import rekindle.importing.runs.ExternalKeys;
import rekindle.importing.runs.ImportFile;
import rekindle.importing.runs.ImportRun;
import rekindle.importing.runs.ImportStatus;
import rekindle.importing.runs.ImportStep;
import rekindle.importing.runs.ImportStore;
import rekindle.importing.runs.RowState;
import rekindle.importing.runs.RowStore;
import rekindle.importing.runs.StoredRow;
import rekindle.tenancy.ledger.Behalf;

/** The transactions of an undo: its start, each piece, and its end. */
@Singleton
class UndoPiece {

  private final ImportStore imports;
  private final RowStore rows;
  private final ExternalKeys externalKeys;
  private final PersonRemoval persons;
  private final ClientUndo clients;
  private final ContactUndo contacts;
  private final ActivityUndo activities;
  private final PlanMemory memory;

  UndoPiece(
      ImportStore imports,
      RowStore rows,
      ExternalKeys externalKeys,
      PersonRemoval persons,
      ClientUndo clients,
      ContactUndo contacts,
      ActivityUndo activities,
      PlanMemory memory) {
    this.imports = imports;
    this.rows = rows;
    this.externalKeys = externalKeys;
    this.persons = persons;
    this.clients = clients;
    this.contacts = contacts;
    this.activities = activities;
    this.memory = memory;
  }

  @Transactional
  void start(ImportRun run) {
    if (imports.lock(run.id()).status() != ImportStatus.UNDOING) {
      return;
    }
    imports.expectSteps(run.id(), ImportStep.ACTIVITIES, rows.count(run.id(), RowState.DONE));
  }

  /** Undoes the next rows of the file, the last ones first; answers whether there were any. */
  @Transactional
  boolean undo(ImportRun run, ImportFile file, int most) {
    if (imports.lock(run.id()).status() != ImportStatus.UNDOING) {
      return false;
    }
    List<StoredRow> todo = rows.lastDone(file.id(), most);
    if (todo.isEmpty()) {
      return false;
    }
    Map<StoredRow, String> kept =
        new Behalf(run.startedBy(), run.id()).call(() -> undo(run, file.kind(), todo));
    kept.forEach(rows::keep);
    rows.mark(
        file.id(),
        todo.stream().filter(row -> !kept.containsKey(row)).map(StoredRow::line).toList(),
        RowState.UNDONE);
    imports.progress(run.id(), ImportStep.of(file.kind()), todo.size());
    return true;
  }

  private Map<StoredRow, String> undo(ImportRun run, ImportKind kind, List<StoredRow> todo) {
    return switch (kind) {
      case CLIENTS -> clients.undo(run, todo);
      case CONTACTS -> contacts.undo(run, todo);
      case ACTIVITIES -> activities.undo(todo);
    };
  }

  /** Keeps the record of the next row, which the database does not let go. */
  @Transactional
  void keepNext(ImportRun run, ImportFile file) {
    if (imports.lock(run.id()).status() == ImportStatus.UNDOING) {
      rows.lastDone(file.id(), 1)
          .forEach(row -> rows.keep(row, "Something that was added since refers to it."));
    }
  }

  @Transactional
  void finish(ImportRun run) {
    ImportRun now = imports.lock(run.id());
    if (now.status() == ImportStatus.UNDOING) {
      persons.remove(run.id());
      externalKeys.forget(run.id());
      memory.standAgain(run.id());
      imports.move(now, ImportStatus.UNDONE);
      imports.undone(run.id());
    }
  }
}
