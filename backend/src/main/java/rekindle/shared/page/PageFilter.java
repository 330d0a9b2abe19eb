package rekindle.shared.page;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.io.ResourceResolver;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Answers the one page of the app to whoever opens or reloads an address of it: which page is meant
 * is read in the browser. What comes from the API, and files, pass by.
 */
@ServerFilter("/**")
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class PageFilter {
  private final byte @Nullable [] page;

  PageFilter(ResourceResolver resources) {
    this.page =
        resources
            .getResourceAsStream("classpath:public/index.html")
            .map(PageFilter::read)
            .orElse(null);
  }

  @RequestFilter
  @Nullable HttpResponse<?> answer(HttpRequest<?> request) {
    return page == null || !asksForPage(request)
        ? null
        : HttpResponse.ok(page)
            .contentType(MediaType.TEXT_HTML_TYPE)
            .header(HttpHeaders.CACHE_CONTROL, "no-cache");
  }

  private static boolean asksForPage(HttpRequest<?> request) {
    var path = request.getPath();
    return request.getMethod() == HttpMethod.GET
        && !path.startsWith("/api/")
        && !path.equals("/health")
        && path.lastIndexOf('.') < path.lastIndexOf('/')
        && request.getHeaders().accept().contains(MediaType.TEXT_HTML_TYPE);
  }

  private static byte[] read(InputStream stream) {
    try (stream) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
