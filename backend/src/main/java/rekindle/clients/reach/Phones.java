package rekindle.clients.reach;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;

/** Phone numbers as people write them, brought to E.164 where they say enough. */
public final class Phones {
  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

  /** Of a subscriber's number in the smallest networks, and of E.164. */
  private static final int FEWEST = 5;

  private static final int MOST = 15;

  private Phones() {}

  /**
   * A number that nobody in that country has gets no code of the country put before it: who knows
   * where it belongs. Its digits stay as they were written.
   *
   * @param country ISO 3166-1 alpha-2 code of a number without country code
   * @return empty when this cannot be a number at all
   */
  public static Optional<String> normal(String written, String country) {
    try {
      var number = NUMBERS.parse(written, country);
      var e164 = NUMBERS.format(number, PhoneNumberFormat.E164);
      if (written.strip().startsWith("+")) {
        return Optional.of(e164).filter(any -> NUMBERS.isPossibleNumber(number));
      }
      return NUMBERS.isValidNumber(number) ? Optional.of(e164) : digits(written);
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> digits(String written) {
    var digits = PhoneNumberUtil.normalizeDigitsOnly(written);
    return Optional.of(digits).filter(all -> all.length() >= FEWEST && all.length() <= MOST);
  }
}
