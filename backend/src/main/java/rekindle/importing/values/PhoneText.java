package rekindle.importing.values;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.regex.Pattern;
import rekindle.clients.reach.Phones;

/** Reads phone numbers as seen from the agency's country, into the form contacts keep them in. */
public record PhoneText(String country) {

  private static final Pattern DIALLABLE =
      Pattern.compile(
          "^[+(\\d][\\d\\s()./+-]*(?:(?:x|ext\\.?)\\s*\\d+)?$", Pattern.CASE_INSENSITIVE);

  public Read<String> read(String cell) {
    String text = cell.strip().replaceFirst("(?i)^tel:", "");
    if (looksLike(text)) {
      var number = Phones.normal(text, country);
      if (number.isPresent()) {
        return Read.good(number.get());
      }
    }
    return Read.wrong(
        "“" + cell.strip() + "” is not a phone number; write it as +44 20 7946 0018.");
  }

  /** Whether two spellings mean one telephone; one may lack the code of the country. */
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
