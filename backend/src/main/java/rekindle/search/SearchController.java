package rekindle.search;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.validation.Validated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Controller("/api/search")
@ExecuteOn(TaskExecutors.BLOCKING)
@RolesAllowed({"OWNER", "MANAGER", "RECRUITER"})
@Validated
class SearchController {
  private final SearchService search;

  SearchController(SearchService search) {
    this.search = search;
  }

  /** Finds clients by the beginnings of words in names, domains and the names of people there. */
  @Get
  List<Hit> findClients(
      @QueryValue @Size(max = 100, message = "Use at most 100 characters.") String q,
      @QueryValue
          @Nullable
          @Min(value = 1, message = "Ask for at least one.")
          @Max(value = 50, message = "Ask for at most 50.")
          Integer limit) {
    return search.find(q, limit == null ? 10 : limit);
  }
}
