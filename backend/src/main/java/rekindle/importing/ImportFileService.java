package rekindle.importing;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rekindle.importing.runs.FileStore;
import rekindle.importing.runs.ImportFile;
import rekindle.importing.runs.ImportStore;
import rekindle.shared.problem.InvalidInput;
import rekindle.tenancy.AgencyContext;

/** Takes files in and gives error files out. */
@Singleton
class ImportFileService {

  private static final Logger LOG = LoggerFactory.getLogger(ImportFileService.class);

  private static final int LONGEST_NAME = 200;

  private final ImportStore imports;
  private final FileStore files;
  private final Intake intake;
  private final ErrorFile errorFile;
  private final AgencyContext context;

  ImportFileService(
      ImportStore imports,
      FileStore files,
      Intake intake,
      ErrorFile errorFile,
      AgencyContext context) {
    this.imports = imports;
    this.files = files;
    this.intake = intake;
    this.errorFile = errorFile;
    this.context = context;
  }

  ImportFileView upload(UUID id, String name, InputStream bytes) {
    OpenImports.require(imports.require(id));
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new InvalidInput("name", "Give the file a name of at most 200 characters.");
    }
    return ImportFileView.of(intake.receive(id, name, bytes));
  }

  /** Written as it is read, by a thread of its own: the file may be as long as what came in. */
  InputStream errors(UUID id, String name) {
    imports.require(id);
    ImportFile file = files.require(id, name);
    long agency = context.agencyId();
    try {
      PipedInputStream pipe = new PipedInputStream(64 * 1024);
      PipedOutputStream write = new PipedOutputStream(pipe);
      WholeStream read = new WholeStream(pipe);
      Thread.ofVirtual()
          .name("import-errors")
          .start(() -> AgencyContext.run(agency, () -> write(file, write, read)));
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String disposition(String name) {
    String ascii = name.replaceAll("[^A-Za-z0-9._ -]", "_");
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"errors in "
        + ascii
        + "\"; filename*=UTF-8''errors%20in%20"
        + encoded;
  }

  /** When the reader has gone away there is nobody left to tell. */
  private void write(ImportFile file, PipedOutputStream bytes, WholeStream reader) {
    try (bytes) {
      writeOrTell(file, bytes, reader);
    } catch (IOException e) {
      LOG.info("Nobody reads the errors in a file any more");
    }
  }

  private void writeOrTell(ImportFile file, PipedOutputStream bytes, WholeStream reader) {
    try {
      errorFile.write(file, bytes);
    } catch (IOException | RuntimeException e) {
      LOG.warn("The errors in a file could not be written", e);
      reader.failed(e);
    }
  }
}
