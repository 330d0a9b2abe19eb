package rekindle.importing;

import jakarta.inject.Singleton;

/**
 * Carries the stored plan out, piece by piece. Each piece marks its rows done in the transaction
 * that does them: after a sudden end the rest is done, and nothing twice.
 */
@Singleton
class CommitWork {

  private final FileStore files;
  private final CommitPiece pieces;

  CommitWork(FileStore files, CommitPiece pieces) {
    this.files = files;
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
    pieces.finish(run);
  }
}
