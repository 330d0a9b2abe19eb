package rekindle.clients.reach;

import com.google.common.net.InternetDomainName;
import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A web site or an address as people write it, brought to the domain that its company registered:
 * the same for a form, a file and a search.
 */
public final class Domains {
  private static final Pattern HOST =
      Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

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

  /**
   * As the registries do it, and as those do who give out names below their own ("acme.wixsite.com"
   * and "baker.wixsite.com" are two companies); what nobody knows keeps its last two labels.
   */
  private static String registered(String host) {
    var name = InternetDomainName.from(host);
    if (name.isUnderPublicSuffix()) {
      return name.topPrivateDomain().toString();
    }
    var labels = name.parts();
    return String.join(".", labels.subList(Math.max(0, labels.size() - 2), labels.size()));
  }

  private static String ascii(String host) {
    try {
      return IDN.toASCII(host);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
