package rekindle.importing;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Controller("/api/imports/{id}/files/{name}")
@ExecuteOn(TaskExecutors.BLOCKING)
@RolesAllowed({"OWNER", "MANAGER"})
class ImportFileController {

  private final ImportFileService files;
  private final ImportService imports;

  ImportFileController(ImportFileService files, ImportService imports) {
    this.files = files;
    this.imports = imports;
  }

  /** Adds a file, sent as its plain bytes, or replaces the one of that name. */
  @Put
  @Consumes(MediaType.ALL)
  ImportFileView uploadImportFile(
      UUID id,
      @Size(max = 200, message = "This is too long.") String name,
      @Nullable @Body InputStream bytes) {
    return files.upload(id, name, bytes == null ? InputStream.nullInputStream() : bytes);
  }

  /** Takes a file out of an import that has not gone in. */
  @Delete
  @Status(HttpStatus.NO_CONTENT)
  void removeImportFile(UUID id, @Size(max = 200, message = "This is too long.") String name) {
    imports.removeFile(id, name);
  }

  /** The rows of the file that were refused, as CSV with the reasons; mend it and import it. */
  @Get("/errors")
  @Produces({"text/csv", MediaType.APPLICATION_JSON})
  HttpResponse<StreamedFile> downloadImportErrors(
      UUID id, @Size(max = 200, message = "This is too long.") String name) {
    return HttpResponse.ok(
            new StreamedFile(files.errors(id, name), MediaType.of("text/csv;charset=utf-8")))
        .header(HttpHeaders.CONTENT_DISPOSITION, ImportFileService.disposition(name));
  }
}
