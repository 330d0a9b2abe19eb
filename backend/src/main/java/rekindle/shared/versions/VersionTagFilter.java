package rekindle.shared.versions;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Puts the version of an answered record into its {@code ETag}. */
@ServerFilter("/api/**")
class VersionTagFilter {

  @ResponseFilter
  void tag(MutableHttpResponse<?> response) {
    if (response.body() instanceof Versioned record) {
      response.header(HttpHeaders.ETAG, "\"" + record.version() + "\"");
    }
  }
}
