package rekindle.importing.work;

import jakarta.inject.Singleton;
import rekindle.importing.runs.FileStore;
import rekindle.importing.runs.ImportFile;
import rekindle.importing.runs.ImportRun;
import rekindle.importing.runs.ImportStep;

/**
 * Takes out again what an import made, and puts back what it changed, last things first. What a
 * person has touched since stays, and is listed.
 */
@Singleton
class UndoWork {

  private final FileStore files;
  private final UndoPiece pieces;

  UndoWork(FileStore files, UndoPiece pieces) {
    this.files = files;
    this.pieces = pieces;
  }

  void run(ImportRun run, Turn turn) {
    if (run.step() == ImportStep.READING) {
      pieces.start(run);
    }
    for (ImportFile file : files.of(run.id()).reversed()) {
      if (!PieceByPiece.run(
          turn, rows -> pieces.undo(run, file, rows), () -> pieces.keepNext(run, file))) {
        return;
      }
    }
    pieces.finish(run);
  }
}
