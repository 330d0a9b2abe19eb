package rekindle.history;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import rekindle.shared.paging.Slice;

@Controller("/api/audit-log")
@ExecuteOn(TaskExecutors.BLOCKING)
@RolesAllowed("OWNER")
class AuditController {
  private final AuditLog log;

  AuditController(AuditLog log) {
    this.log = log;
  }

  /** Everything that happened in the agency: who, what, when, from where; newest first. */
  @Get("{?query*}")
  Slice<HappeningView> listAuditLog(@Valid @RequestBean AuditQuery query) {
    return log.slice(query);
  }

  /** The same, all of it, as CSV; that somebody took it is written down. */
  @Post("/file{?query*}")
  @Produces({"text/csv", MediaType.APPLICATION_JSON})
  HttpResponse<StreamedFile> downloadAuditLog(@Valid @RequestBean AuditChoice query) {
    log.noteExport();
    return HttpResponse.ok(
            new StreamedFile(log.file(query), MediaType.of("text/csv;charset=utf-8")))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit log.csv\"");
  }

  /**
   * Reckons the chain of seals anew and says whether the log is as it was written. Whoever noted a
   * seal earlier gives its number and hash, and learns whether the end was cut off since.
   */
  @Get("/verification")
  VerificationView verifyAuditLog(
      @QueryValue
          @Nullable
          @Min(value = 1, message = "Seals are numbered from 1.")
          @Max(value = Integer.MAX_VALUE, message = "There is no such seal.")
          Integer seal,
      @QueryValue
          @Nullable
          @Size(max = 64, message = "Give the hash as it was shown.")
          @Pattern(regexp = "[0-9a-f]{64}", message = "Give the hash as it was shown.")
          String hash) {
    return log.verify(seal, hash);
  }
}
