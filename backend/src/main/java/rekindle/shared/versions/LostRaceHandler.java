package rekindle.shared.versions;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.List;
import rekindle.shared.problem.ChangedMeanwhile;
import rekindle.shared.problem.DomainException;

/** Two writers passed the version check at once; the database let one of them through. */
@Singleton
class LostRaceHandler implements ExceptionHandler<OptimisticLockException, HttpResponse<?>> {
  private final ExceptionHandler<DomainException, HttpResponse<?>> refusals;

  LostRaceHandler(ExceptionHandler<DomainException, HttpResponse<?>> refusals) {
    this.refusals = refusals;
  }

  @Override
  public HttpResponse<?> handle(
      @SuppressWarnings("rawtypes") HttpRequest request, OptimisticLockException lost) {
    return refusals.handle(request, new ChangedMeanwhile(ChangedMeanwhile.SOMEBODY, List.of()));
  }
}
