package rekindle.importing.work;

import jakarta.inject.Singleton;
import rekindle.importing.records.PlanMemory;
import rekindle.importing.runs.ChunkStore;
import rekindle.importing.runs.FileStore;
import rekindle.importing.runs.ImportFile;
import rekindle.importing.runs.ImportRun;
import rekindle.importing.runs.ImportStep;

/**
 * Carries the stored plan out, piece by piece. Each piece marks its rows done in the transaction
 * that does them: after a sudden end the rest is done, and nothing twice.
 */
@Singleton
class CommitWork {

  private final FileStore files;
  private final ChunkStore chunks;
  private final PlanMemory memory;
  private final CommitPiece pieces;

  CommitWork(FileStore files, ChunkStore chunks, PlanMemory memory, CommitPiece pieces) {
    this.files = files;
    this.chunks = chunks;
    this.memory = memory;
    this.pieces = pieces;
  }

  void run(ImportRun run, Turn turn) {
    if (run.step() == ImportStep.READING) {
      pieces.start(run);
    }
    for (ImportFile file : files.of(run.id())) {
      if (!PieceByPiece.run(
          turn, rows -> pieces.commit(run, file, rows), () -> pieces.refuseNext(run, file))) {
        return;
      }
    }
    clear(run);
    pieces.finish(run);
  }

  /** What it took to plan is of no use any more; what an undo and the error file need stays. */
  private void clear(ImportRun run) {
    files.of(run.id()).forEach(file -> chunks.remove(file.id()));
    memory.forgetKeys(run.id());
  }
}
