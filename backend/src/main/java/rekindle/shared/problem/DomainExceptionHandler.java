package rekindle.shared.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

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
    return errors.processResponse(context, HttpResponse.status(refusal.status()));
  }
}
