package rekindle.shared.problem;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.time.Duration;

@Singleton
class DomainExceptionHandler implements ExceptionHandler<DomainException, HttpResponse<?>> {
  private final ErrorResponseProcessor<?> errors;

  DomainExceptionHandler(ErrorResponseProcessor<?> errors) {
    this.errors = errors;
  }

  @Override
  public HttpResponse<?> handle(
      @SuppressWarnings("rawtypes") HttpRequest request, DomainException refusal) {
    var context =
        ErrorContext.builder(request).cause(refusal).errorMessage(refusal.getMessage()).build();
    var response = HttpResponse.status(refusal.status());
    refusal.retryAfter().ifPresent(wait -> response.header(HttpHeaders.RETRY_AFTER, seconds(wait)));
    return errors.processResponse(context, response);
  }

  /** Whole seconds, rounded up. */
  private static String seconds(Duration wait) {
    return String.valueOf(wait.plusNanos(999_999_999).toSeconds());
  }
}
