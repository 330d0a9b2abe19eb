package rekindle.clients.reach;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;

/** Phone numbers as people write them, brought to E.164. */
public final class Phones {
  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

  private Phones() {}

  /**
   * @param country ISO 3166-1 alpha-2 code of a number without country code
   * @return empty when this cannot be a number at all
   */
  public static Optional<String> normal(String written, String country) {
    try {
      var number = NUMBERS.parse(written, country);
      return Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164));
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }
}
