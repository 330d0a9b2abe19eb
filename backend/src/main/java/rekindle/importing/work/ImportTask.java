package rekindle.importing.work;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rekindle.importing.reading.UnreadableFile;
import rekindle.importing.runs.ImportRun;
import rekindle.importing.runs.ImportStatus;
import rekindle.importing.runs.ImportStore;
import rekindle.tenancy.tasks.BackgroundTask;

/** Goes on with an import as long as there is something to do, whatever node began it. */
@Singleton
public class ImportTask implements BackgroundTask {

  public static final String NAME = "import";

  private static final Logger LOG = LoggerFactory.getLogger(ImportTask.class);

  private final ImportStore imports;
  private final PlanWork plan;
  private final CommitWork commit;
  private final UndoWork undo;

  ImportTask(ImportStore imports, PlanWork plan, CommitWork commit, UndoWork undo) {
    this.imports = imports;
    this.plan = plan;
    this.commit = commit;
    this.undo = undo;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(UUID importId) {
    Turn turn = Turn.begin();
    Optional<ImportRun> run = imports.find(importId);
    while (run.isPresent() && run.get().status().working()) {
      try {
        work(run.get(), turn);
      } catch (UnreadableFile e) {
        LOG.info("Import {} cannot be read", importId);
        imports.fail(importId, ImportStatus.FAILED, e.remedy());
      }
      run = turn.over() ? Optional.empty() : imports.find(importId);
    }
  }

  @Override
  public boolean goesOn(UUID importId) {
    return imports.hold(importId).filter(run -> run.status().working()).isPresent();
  }

  @Override
  public void giveUp(UUID importId) {
    imports.hold(importId).ifPresent(this::giveUp);
  }

  private void giveUp(ImportRun run) {
    switch (run.status()) {
      case PLANNING ->
          imports.fail(
              run.id(),
              ImportStatus.FAILED,
              "A fault on our side kept this from being worked out. Nothing has gone in; try it"
                  + " again, or throw the import away.");
      case COMMITTING ->
          imports.fail(
              run.id(),
              ImportStatus.COMMIT_FAILED,
              "A fault on our side stopped this import in the middle. Let it go on, or undo what"
                  + " has gone in.");
      case UNDOING ->
          imports.fail(
              run.id(),
              ImportStatus.UNDO_FAILED,
              "A fault on our side stopped the undoing in the middle. Let it go on; what was taken"
                  + " out already stays out.");
      default -> LOG.info("Import {} is no longer worked on", run.id());
    }
  }

  private void work(ImportRun run, Turn turn) {
    switch (run.status()) {
      case PLANNING -> plan.run(run, turn);
      case COMMITTING -> commit.run(run, turn);
      case UNDOING -> undo.run(run, turn);
      default -> throw new IllegalStateException("Nothing to do when " + run.status());
    }
  }
}
