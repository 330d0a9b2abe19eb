package rekindle.importing.values;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.regex.Pattern;

/**
 * Reads phone numbers as seen from the agency's country. A number that the numbering plan knows is
 * kept in its international form; any other with at least six digits is kept as written, because a
 * number that a person can dial is better than none.
 */
public record PhoneText(String country) {

  private static final Pattern DIALLABLE =
      Pattern.compile(
          "^[+(\\d][\\d\\s()./+-]*(?:(?:x|ext\\.?)\\s*\\d+)?$", Pattern.CASE_INSENSITIVE);

  public Read<String> read(String cell) {
    String text = cell.strip().replaceFirst("(?i)^tel:", "");
    if (!DIALLABLE.matcher(text).matches() || text.replaceAll("\\D", "").length() < 6) {
      return Read.wrong(
          "“" + cell.strip() + "” is not a phone number; write it as +44 20 7946 0018.");
    }
    PhoneNumberUtil plan = PhoneNumberUtil.getInstance();
    try {
      PhoneNumber number = plan.parse(text, country);
      return Read.good(
          plan.isValidNumber(number)
              ? plan.format(number, PhoneNumberFormat.INTERNATIONAL)
              : text.replaceAll("\\s+", " "));
    } catch (NumberParseException e) {
      return Read.good(text.replaceAll("\\s+", " "));
    }
  }

  /** Whether two spellings mean one telephone; "(555) 0143" may stand for "+1 555 0143". */
  public static boolean same(String one, String other) {
    return switch (PhoneNumberUtil.getInstance().isNumberMatch(one, other)) {
      case EXACT_MATCH, NSN_MATCH, SHORT_NSN_MATCH -> true;
      case NO_MATCH, NOT_A_NUMBER -> one.replaceAll("\\D", "").equals(other.replaceAll("\\D", ""));
    };
  }

  public static boolean looksLike(String cell) {
    String digits = cell.replaceAll("\\D", "");
    return digits.length() >= 6
        && digits.length() <= 17
        && DIALLABLE.matcher(cell.strip()).matches();
  }
}
