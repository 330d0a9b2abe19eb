package rekindle.importing;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rekindle.importing.mapping.ColumnProfile;
import rekindle.importing.mapping.ImportKind;
import rekindle.importing.mapping.MappingProposer;
import rekindle.importing.reading.Delimiter;
import rekindle.importing.reading.Encoding;
import rekindle.importing.reading.EncodingDetector;
import rekindle.importing.reading.ForeignFormat;
import rekindle.importing.reading.TableReader;
import rekindle.importing.reading.TableRow;
import rekindle.importing.reading.UnreadableFile;
import rekindle.importing.runs.ChunkStore;
import rekindle.importing.runs.FileStore;
import rekindle.importing.runs.ImportFile;
import rekindle.importing.runs.ImportRun;
import rekindle.importing.runs.ImportStatus;
import rekindle.importing.runs.ImportStore;
import rekindle.shared.problem.InvalidInput;
import rekindle.tenancy.Agencies;

/** Takes a file in: stores its bytes as they come, then looks through it and says what it is. */
@Singleton
class Intake {

  /** After so many rows every twentieth is enough to know a column. */
  private static final int ROWS_LOOKED_AT_WHOLE = 20_000;

  private final FileStore files;
  private final ChunkStore chunks;
  private final ImportStore imports;
  private final Agencies agencies;

  Intake(FileStore files, ChunkStore chunks, ImportStore imports, Agencies agencies) {
    this.files = files;
    this.chunks = chunks;
    this.imports = imports;
    this.agencies = agencies;
  }

  /** An upload goes in whole or not at all: one that breaks off leaves nothing behind. */
  ImportFile receive(UUID importId, String name, InputStream bytes) {
    UUID id = files.receive(importId, name);
    boolean complete = false;
    try {
      EncodingDetector encoding = new EncodingDetector();
      long length =
          chunks.write(id, headed(name, bytes), piece -> encoding.accept(piece, 0, piece.length));
      look(id, importId, name, length, encoding.result());
      complete = true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableFile e) {
      throw new InvalidInput("file", e.remedy());
    } finally {
      if (!complete) {
        files.remove(id);
      }
    }
    return files.require(importId, name);
  }

  /** Looks at the file again, for a kind that a person chose. */
  void understandAs(ImportFile file, ImportKind kind) {
    try (TableReader reader =
        TableReader.open(chunks.read(file.id()), file.encoding(), file.delimiter())) {
      Look look = look(reader);
      files.understand(file.id(), proposer().proposeAs(kind, look.columns()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Transactional
  void keep(UUID id, UUID importId, String name, long length, Look look, Format format) {
    ImportRun run = imports.lock(importId);
    OpenImports.require(run);
    if (run.status() != ImportStatus.COLLECTING) {
      imports.move(run, ImportStatus.COLLECTING);
    }
    files.complete(id, importId, name, length, look.rows(), format.encoding(), format.delimiter());
    files.understand(id, proposer().propose(look.columns()));
  }

  record Look(List<ColumnProfile> columns, long rows) {}

  record Format(Encoding encoding, Delimiter delimiter) {}

  private void look(UUID id, UUID importId, String name, long length, Encoding encoding)
      throws IOException {
    Delimiter delimiter = TableReader.delimiterOf(chunks.read(id), encoding);
    try (TableReader reader = TableReader.open(chunks.read(id), encoding, delimiter)) {
      Look look = look(reader);
      if (look.rows == 0) {
        throw new InvalidInput(
            "file", "There are no rows in it: the first line names the columns, the rest is read.");
      }
      keep(id, importId, name, length, look, new Format(encoding, delimiter));
    }
  }

  private static Look look(TableReader reader) {
    List<ColumnProfile> columns = reader.header().stream().map(ColumnProfile::new).toList();
    long rows = 0;
    Optional<TableRow> row = reader.next();
    while (row.isPresent()) {
      rows++;
      if (rows <= ROWS_LOOKED_AT_WHOLE || rows % 20 == 0) {
        for (int i = 0; i < columns.size(); i++) {
          columns.get(i).accept(row.get().cell(i));
        }
      }
      row = reader.next();
    }
    return new Look(columns, rows);
  }

  /** Refuses other formats by what their first bytes are, before anything is stored. */
  private static InputStream headed(String name, InputStream bytes) throws IOException {
    byte[] head = bytes.readNBytes(512);
    Optional<ForeignFormat> foreign = ForeignFormat.of(name, head);
    if (foreign.isPresent()) {
      throw new InvalidInput(
          "file",
          "“%s” is %s; only CSV and other delimited text can be imported. %s"
              .formatted(name, foreign.get().name(), foreign.get().remedy()));
    }
    return new SequenceInputStream(new ByteArrayInputStream(head), bytes);
  }

  private MappingProposer proposer() {
    return new MappingProposer(agencies.current().country());
  }
}
