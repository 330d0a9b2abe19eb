package rekindle.importing.values;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads e-mail addresses. A broken one is not mended silently: a wrong guess would send words meant
 * for one person to another, so the row is refused and the reason says what it probably should be.
 */
public final class MailAddress {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "^[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*"
              + "@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+[\\p{L}\\p{N}-]{2,}$");
  private static final Pattern BRACKETS = Pattern.compile("^[^<>]*<([^<>]+)>$");
  private static final Pattern SPELT_OUT =
      Pattern.compile("\\s*[(\\[]?\\s*\\b(?:at|@)\\b\\s*[)\\]]?\\s*", Pattern.CASE_INSENSITIVE);

  private MailAddress() {}

  public static Read<String> read(String cell) {
    String text = cell.strip().replaceFirst("(?i)^mailto:", "");
    var brackets = BRACKETS.matcher(text);
    if (brackets.matches()) {
      text = brackets.group(1).strip();
    }
    if (text.length() <= 254 && ADDRESS.matcher(text).matches()) {
      return Read.good(text.toLowerCase(Locale.ROOT));
    }
    String mended = SPELT_OUT.matcher(text).replaceFirst("@").replaceAll("\\s", "");
    if (!mended.equals(text) && ADDRESS.matcher(mended).matches()) {
      return Read.wrong(
          "“" + text + "” is not an e-mail address; if it is " + mended + ", write it so.");
    }
    return Read.wrong("“" + text + "” is not an e-mail address; write it as name@company.example.");
  }

  public static boolean looksLike(String cell) {
    return read(cell) instanceof Read.Good;
  }

  public static String domain(String address) {
    return address.substring(address.lastIndexOf('@') + 1);
  }
}
