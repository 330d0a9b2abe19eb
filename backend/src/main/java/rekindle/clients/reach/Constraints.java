package rekindle.clients.reach;

import io.micronaut.context.annotation.Factory;
import io.micronaut.validation.validator.constraints.ConstraintValidator;
import jakarta.inject.Singleton;
import rekindle.tenancy.Agencies;

/** How the constraints of this feature are checked; what is empty is another's complaint. */
@Factory
class Constraints {

  @Singleton
  ConstraintValidator<WebAddress, String> webAddress() {
    return (written, constraint, context) ->
        written == null || written.isBlank() || Domains.of(written) != null;
  }

  @Singleton
  ConstraintValidator<DialledNumber, String> dialledNumber(Agencies agencies) {
    return (written, constraint, context) ->
        written == null
            || written.isBlank()
            || Phones.normal(written, agencies.current().country()).isPresent();
  }
}
