package rekindle.importing;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.shared.paging.Slice;
import rekindle.shared.versions.Versions;
import rekindle.tenancy.requests.Idempotent;

@Controller("/api/imports")
@ExecuteOn(TaskExecutors.BLOCKING)
@RolesAllowed({"OWNER", "MANAGER"})
class ImportController {

  private final ImportService imports;
  private final ImportViews views;

  ImportController(ImportService imports, ImportViews views) {
    this.imports = imports;
    this.views = views;
  }

  /** Starts an import, to which files are then added. */
  @Post
  @Status(HttpStatus.CREATED)
  @Idempotent
  ImportView startImport(
      @Body @Nullable @Valid StartImport request, @Header("Idempotency-Key") @Nullable String key) {
    return imports.start(request);
  }

  /** The imports of the agency, newest first. */
  @Get
  Slice<ImportSummary> listImports(
      @QueryValue @Nullable @Size(max = 1000, message = "Ask for the list again from its start.")
          String after,
      @QueryValue(defaultValue = "50") @Min(1) @Max(200) int limit) {
    return imports.list(after, limit);
  }

  /** An import: how far it is, what was proposed, and what the plan promises. */
  @Get("/{id}")
  ImportView getImport(UUID id) {
    return imports.get(id);
  }

  /** Decides what files and columns mean, and has the plan made or made again. */
  @Put("/{id}/mapping")
  @Status(HttpStatus.ACCEPTED)
  ImportView decideImport(
      UUID id, @Body @Valid DecideImport request, @Header("If-Match") @Nullable String ifMatch) {
    return imports.decide(id, request, Versions.expected(ifMatch));
  }

  /** Lets the import go in as previewed; previews again when records have moved since. */
  @Post("/{id}/commit")
  @Status(HttpStatus.ACCEPTED)
  ImportView commitImport(
      UUID id, @Body @Valid CommitImport request, @Header("If-Match") @Nullable String ifMatch) {
    return imports.commit(id, request, Versions.expected(ifMatch));
  }

  /** Takes out again what the import made; what was touched since stays and is listed. */
  @Post("/{id}/undo")
  @Status(HttpStatus.ACCEPTED)
  ImportView undoImport(UUID id, @Header("If-Match") @Nullable String ifMatch) {
    return imports.undo(id, Versions.expected(ifMatch));
  }

  /** Throws an import away that has not gone in. */
  @Delete("/{id}")
  @Status(HttpStatus.NO_CONTENT)
  void discardImport(UUID id, @Header("If-Match") @Nullable String ifMatch) {
    imports.discard(id, Versions.expected(ifMatch));
  }

  /** The rows of the plan: all, or those of one file or with one outcome. */
  @Get("/{id}/rows")
  Slice<ImportRowView> listImportRows(
      UUID id,
      @QueryValue @Nullable @Size(max = 200, message = "This is too long.") String file,
      @QueryValue @Nullable RowOutcome outcome,
      @QueryValue @Nullable @Size(max = 1000, message = "Ask for the list again from its start.")
          String after,
      @QueryValue(defaultValue = "50") @Min(1) @Max(200) int limit) {
    return views.rows(id, file, outcome, after, limit);
  }
}
