package rekindle.shared.problem;

import io.micronaut.context.annotation.Primary;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives every error the server answers, ours and the framework's, the same body in our words. */
@Singleton
@Primary
class ProblemResponses implements ErrorResponseProcessor<Problem> {
  private static final Map<Integer, String> DETAILS =
      Map.of(
          400, "The request is not well-formed JSON.",
          401, "Please sign in.",
          403, "Your role does not allow this.",
          404, "There is no such page.",
          405, "This cannot be done here.",
          406, "This cannot be answered in the format you asked for.",
          413, "This is too large to be taken at once.",
          415, "This kind of content cannot be read here.",
          500, "Something went wrong on our side. Nothing was stored; please try again.");

  @Override
  public MutableHttpResponse<Problem> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    return response
        .body(problem(context, response))
        .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
  }

  private static Problem problem(ErrorContext context, HttpResponse<?> response) {
    var cause = context.getRootCause().orElse(null);
    var title = HttpStatus.valueOf(response.code()).getReason();
    if (cause instanceof DomainException refusal) {
      var problem =
          Problem.of("/problems/" + refusal.code(), title, response.code(), refusal.getMessage());
      return refusal instanceof ChangedMeanwhile race
          ? problem.lostTo(race)
          : problem.with(refusal.errors());
    }
    var errors = fieldErrors(cause);
    return errors.isEmpty()
        ? Problem.of("about:blank", title, response.code(), DETAILS.get(response.code()))
        : Problem.of(
                "/problems/invalid-input", title, response.code(), "Please check what you entered.")
            .with(errors);
  }

  /** Only our own words reach the caller: a framework's message may carry SQL or class names. */
  private static List<FieldError> fieldErrors(@Nullable Throwable cause) {
    return switch (cause) {
      case ConstraintViolationException e ->
          e.getConstraintViolations().stream().map(ProblemResponses::fieldError).toList();
      case ConversionErrorException e -> List.of(Unreadable.error(e));
      case UnsatisfiedRouteException e ->
          List.of(new FieldError(e.getArgument().getName(), "This is needed."));
      case null, default -> List.of();
    };
  }

  private static FieldError fieldError(ConstraintViolation<?> violation) {
    return new FieldError(path(violation.getPropertyPath()), violation.getMessage());
  }

  /** The path inside the request: without the method and the name of the parameter it came in. */
  private static String path(Path whole) {
    var names = new ArrayList<String>();
    for (var node : whole) {
      if (node.getKind() == ElementKind.CONTAINER_ELEMENT && !names.isEmpty()) {
        names.add(names.removeLast() + place(node));
        continue;
      }
      var inside = node.getKind() == ElementKind.PROPERTY;
      if (inside || (node.getKind() == ElementKind.PARAMETER && names.isEmpty())) {
        names.add(node.getName() + place(node));
      }
    }
    return String.join(".", names.size() > 1 ? names.subList(1, names.size()) : names);
  }

  private static String place(Path.Node node) {
    return node.getIndex() == null ? "" : "[" + node.getIndex() + "]";
  }
}
