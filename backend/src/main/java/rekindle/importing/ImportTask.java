package rekindle.importing;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rekindle.importing.reading.UnreadableFile;
import rekindle.tenancy.BackgroundTask;

/** Goes on with an import as long as there is something to do, whatever node began it. */
@Singleton
class ImportTask implements BackgroundTask {

  static final String NAME = "import";

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
    Optional<ImportRun> run = imports.find(importId);
    while (run.isPresent() && run.get().status().working()) {
      try {
        work(run.get());
      } catch (UnreadableFile e) {
        LOG.info("Import {} cannot be read", importId);
        imports.fail(importId, e.remedy());
      }
      run = imports.find(importId);
    }
  }

  private void work(ImportRun run) {
    switch (run.status()) {
      case PLANNING -> plan.run(run);
      case COMMITTING -> commit.run(run);
      case UNDOING -> undo.run(run);
      default -> throw new IllegalStateException("Nothing to do when " + run.status());
    }
  }
}
