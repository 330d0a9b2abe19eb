package rekindle.clients.reach;

import io.micronaut.context.annotation.Factory;
import io.micronaut.validation.validator.constraints.ConstraintValidator;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import rekindle.tenancy.Agencies;

/** How the constraints of this feature are checked; what is empty is another's complaint. */
@Factory
class Constraints {

  @Singleton
  ConstraintValidator<WebAddress, String> webAddress() {
    return (written, constraint, context) ->
        written == null || written.isBlank() || isOwn(Domains.of(written));
  }

  @Singleton
  ConstraintValidator<DialledNumber, String> dialledNumber(Agencies agencies) {
    return (written, constraint, context) ->
        written == null
            || written.isBlank()
            || Phones.normal(written, agencies.current().country()).isPresent();
  }

  private static boolean isOwn(@Nullable String domain) {
    return domain != null && !SharedHosts.has(domain);
  }
}
