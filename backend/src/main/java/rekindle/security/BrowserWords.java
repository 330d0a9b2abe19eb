package rekindle.security;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a browser calls itself, in words such as "Firefox on Linux". None of its own words are
 * repeated: anybody may send any.
 */
final class BrowserWords {
  private record Sign(String token, String name) {}

  /** Nearly all claim to be Safari, and most of these Chrome: who says more comes first. */
  private static final List<Sign> BROWSERS =
      List.of(
          new Sign("Edg", "Edge"),
          new Sign("OPR/", "Opera"),
          new Sign("SamsungBrowser/", "Samsung Internet"),
          new Sign("Firefox/", "Firefox"),
          new Sign("FxiOS/", "Firefox"),
          new Sign("CriOS/", "Chrome"),
          new Sign("Chrome/", "Chrome"),
          new Sign("Safari/", "Safari"));

  private static final List<Sign> SYSTEMS =
      List.of(
          new Sign("iPhone", "iPhone"),
          new Sign("iPad", "iPad"),
          new Sign("Android", "Android"),
          new Sign("Windows", "Windows"),
          new Sign("Mac OS X", "macOS"),
          new Sign("CrOS", "ChromeOS"),
          new Sign("Linux", "Linux"));

  private BrowserWords() {}

  static String of(@Nullable String userAgent) {
    var said = userAgent == null ? "" : userAgent;
    var system = first(SYSTEMS, said).map(name -> " on " + name).orElse("");
    return first(BROWSERS, said).orElse("An unknown browser") + system;
  }

  private static Optional<String> first(List<Sign> signs, String said) {
    return signs.stream().filter(sign -> said.contains(sign.token())).map(Sign::name).findFirst();
  }
}
