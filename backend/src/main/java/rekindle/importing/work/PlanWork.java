package rekindle.importing.work;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rekindle.importing.reading.TableReader;
import rekindle.importing.reading.TableRow;
import rekindle.importing.records.RecordLookup;
import rekindle.importing.runs.ChunkStore;
import rekindle.importing.runs.FileStore;
import rekindle.importing.runs.ImportFile;
import rekindle.importing.runs.ImportRun;
import rekindle.importing.runs.ImportStep;
import rekindle.importing.runs.ImportStore;

/**
 * Makes the plan of an import, piece by piece. Each piece is one transaction that also says how far
 * the file is planned, so that any node can go on where another one stopped.
 */
@Singleton
class PlanWork {

  private static final int ROWS_PER_PIECE = 1000;

  private final ImportStore imports;
  private final FileStore files;
  private final ChunkStore chunks;
  private final PlanPiece pieces;

  PlanWork(ImportStore imports, FileStore files, ChunkStore chunks, PlanPiece pieces) {
    this.imports = imports;
    this.files = files;
    this.chunks = chunks;
    this.pieces = pieces;
  }

  void run(ImportRun run, Turn turn) {
    if (run.step() == ImportStep.READING) {
      pieces.start(run);
    }
    for (ImportFile file : files.of(run.id())) {
      if (!plan(run, file) || turn.over()) {
        return;
      }
    }
    pieces.finish(run);
  }

  /**
   * Answers whether the file is planned; it is not when the turn was over before, or when the plan
   * is no longer wanted: a decision in between starts another one.
   */
  private boolean plan(ImportRun run, ImportFile file) {
    RecordLookup.Names names = pieces.names();
    try (TableReader reader =
        TableReader.open(chunks.read(file.id()), file.encoding(), file.delimiter())) {
      List<TableRow> rows = new ArrayList<>();
      Optional<TableRow> row = reader.next();
      while (row.isPresent() && row.get().line() <= file.plannedLine()) {
        row = reader.next();
      }
      Turn turn = Turn.begin();
      while (row.isPresent()) {
        rows.add(row.get());
        row = reader.next();
        if (rows.size() == ROWS_PER_PIECE || row.isEmpty()) {
          if (!pieces.plan(run, file, rows, names) || (row.isPresent() && turn.over())) {
            return false;
          }
          rows.clear();
        }
      }
      return imports.require(run.id()).version() == run.version();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
