package rekindle.importing;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import rekindle.importing.runs.FileStore;
import rekindle.importing.runs.ImportFile;
import rekindle.importing.runs.ImportStore;
import rekindle.shared.problem.InvalidInput;
import rekindle.tenancy.Downloads;

/** Takes files in and gives error files out. */
@Singleton
class ImportFileService {

  private static final int LONGEST_NAME = 200;

  private final ImportStore imports;
  private final FileStore files;
  private final Intake intake;
  private final ErrorFile errorFile;
  private final Downloads downloads;

  ImportFileService(
      ImportStore imports,
      FileStore files,
      Intake intake,
      ErrorFile errorFile,
      Downloads downloads) {
    this.imports = imports;
    this.files = files;
    this.intake = intake;
    this.errorFile = errorFile;
    this.downloads = downloads;
  }

  ImportFileView upload(UUID id, String name, InputStream bytes) {
    OpenImports.require(imports.require(id));
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new InvalidInput("name", "Give the file a name of at most 200 characters.");
    }
    return ImportFileView.of(intake.receive(id, name, bytes));
  }

  InputStream errors(UUID id, String name) {
    imports.require(id);
    ImportFile file = files.require(id, name);
    return downloads.of(bytes -> errorFile.write(file, bytes));
  }

  static String disposition(String name) {
    String ascii = name.replaceAll("[^A-Za-z0-9._ -]", "_");
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"errors in "
        + ascii
        + "\"; filename*=UTF-8''errors%20in%20"
        + encoded;
  }
}
