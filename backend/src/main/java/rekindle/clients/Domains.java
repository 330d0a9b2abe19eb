package rekindle.clients;

import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A web site or an address as people write it, brought to the domain that its company registered:
 * the same for a form, a file and a search.
 */
public final class Domains {
  private static final Pattern HOST =
      Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

  /**
   * Second levels under which countries register names: "x.co.uk" is registered, "co.uk" is not.
   */
  private static final Set<String> PUBLIC_SECOND_LEVELS =
      Set.of(
          "co", "com", "net", "org", "gov", "ac", "edu", "ltd", "plc", "me", "or", "ne", "go",
          "gob", "gouv", "asso", "in", "mil", "nom");

  private Domains() {}

  /**
   * Lower case and ASCII, without scheme, person, path, port and the names that the company gives
   * out itself, such as {@code www}; null when no domain is left.
   */
  public static @Nullable String of(@Nullable String written) {
    if (written == null) {
      return null;
    }
    var host =
        ascii(
            written
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^[a-z][a-z0-9+.-]*://", "")
                .replaceFirst("^[^/?#]*@", "")
                .replaceFirst("[/?#:].*$", "")
                .replaceFirst("\\.$", ""));
    return host.length() <= 253 && HOST.matcher(host).matches() ? registered(host) : null;
  }

  private static String registered(String host) {
    var labels = List.of(host.split("\\.", -1));
    var country = labels.getLast().length() == 2;
    var keep =
        country && labels.size() > 2 && PUBLIC_SECOND_LEVELS.contains(labels.get(labels.size() - 2))
            ? 3
            : 2;
    return String.join(".", labels.subList(Math.max(0, labels.size() - keep), labels.size()));
  }

  private static String ascii(String host) {
    try {
      return IDN.toASCII(host);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
