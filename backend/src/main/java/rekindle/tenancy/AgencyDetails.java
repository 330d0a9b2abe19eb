package rekindle.tenancy;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import rekindle.shared.problem.FieldError;

/** What an owner says of the agency. */
@Serdeable
public record AgencyDetails(
    @NotBlank(message = "Give the agency a name.")
        @Size(max = 200, message = "Use at most 200 characters.")
        String name,
    @NotBlank(message = "Choose a time zone.") @Size(max = 64, message = "This is too long.")
        String timeZone,
    @NotBlank(message = "Choose a currency.")
        @Size(max = 3, message = "Use a code of three letters.")
        String currency,
    @NotBlank(message = "Choose a country.") @Size(max = 2, message = "Use a code of two letters.")
        String country) {

  /** Errors in codes that no annotation can check. */
  public List<FieldError> errors() {
    var errors = new ArrayList<FieldError>();
    if (!isZone(timeZone)) {
      errors.add(new FieldError("timeZone", "Choose a time zone such as Europe/Paris."));
    }
    if (Currency.getAvailableCurrencies().stream()
        .noneMatch(known -> known.getCurrencyCode().equals(currency))) {
      errors.add(new FieldError("currency", "Choose a currency such as EUR."));
    }
    if (!List.of(Locale.getISOCountries()).contains(country)) {
      errors.add(new FieldError("country", "Choose a country such as FR."));
    }
    return errors;
  }

  private static boolean isZone(String name) {
    try {
      return ZoneId.getAvailableZoneIds().contains(ZoneId.of(name).getId());
    } catch (DateTimeException e) {
      return false;
    }
  }
}
