package rekindle.clients;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A web site or address as people write it, brought to a bare host name. */
public final class Domains {
  private static final Pattern HOST =
      Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}");

  private Domains() {}

  /** Lower case, without scheme, {@code www.}, path and port; null when no host name is left. */
  public static @Nullable String of(@Nullable String written) {
    if (written == null) {
      return null;
    }
    var host =
        written
            .strip()
            .toLowerCase(Locale.ROOT)
            .replaceFirst("^[a-z]+://", "")
            .replaceFirst("^www\\.", "")
            .replaceFirst("[/:?#].*$", "");
    return host.length() <= 253 && HOST.matcher(host).matches() ? host : null;
  }
}
