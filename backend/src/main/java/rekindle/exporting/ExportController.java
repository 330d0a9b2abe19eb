package rekindle.exporting;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.Locale;

@Controller("/api/exports")
@ExecuteOn(TaskExecutors.BLOCKING)
@RolesAllowed({"OWNER", "MANAGER"})
class ExportController {
  private final Exports exports;

  ExportController(Exports exports) {
    this.exports = exports;
  }

  /** All records of a kind as CSV; the file can be imported again. Who took it is written down. */
  @Post
  @Produces({"text/csv", MediaType.APPLICATION_JSON})
  HttpResponse<StreamedFile> exportRecords(@Body @Valid StartExport request) {
    exports.note(request.kind());
    var name = request.kind().name().toLowerCase(Locale.ROOT) + ".csv";
    return HttpResponse.ok(
            new StreamedFile(exports.of(request.kind()), MediaType.of("text/csv;charset=utf-8")))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
  }
}
