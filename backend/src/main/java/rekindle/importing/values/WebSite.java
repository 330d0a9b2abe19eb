package rekindle.importing.values;

import java.net.IDN;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a web address, or an e-mail address, down to the domain a company registered. */
public final class WebSite {

  private static final Pattern DOMAIN =
      Pattern.compile("^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$");

  /**
   * Second levels under which countries register names: "x.co.uk" is registered, "co.uk" is not.
   */
  private static final Set<String> PUBLIC_SECOND_LEVELS =
      Set.of(
          "co", "com", "net", "org", "gov", "ac", "edu", "ltd", "plc", "me", "or", "ne", "go",
          "gob", "gouv", "asso", "in", "mil", "nom");

  private WebSite() {}

  public static Read<String> domain(String cell) {
    String text = cell.strip().toLowerCase(Locale.ROOT);
    String host =
        text.replaceFirst("^[a-z][a-z0-9+.-]*://", "")
            .replaceFirst("^[^/?#]*@", "")
            .replaceFirst("[/?#:].*$", "")
            .replaceFirst("\\.$", "");
    String ascii = ascii(host);
    if (!DOMAIN.matcher(ascii).matches()) {
      return Read.wrong("“" + cell.strip() + "” is not a web site; write it as company.example.");
    }
    return Read.good(registrable(ascii));
  }

  private static String registrable(String host) {
    String[] labels = host.split("\\.", -1);
    int keep = 2;
    boolean country = labels[labels.length - 1].length() == 2;
    if (country && labels.length > 2 && PUBLIC_SECOND_LEVELS.contains(labels[labels.length - 2])) {
      keep = 3;
    }
    int from = Math.max(0, labels.length - keep);
    return String.join(".", java.util.List.of(labels).subList(from, labels.length));
  }

  private static String ascii(String host) {
    try {
      return IDN.toASCII(host);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
