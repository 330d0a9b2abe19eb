package rekindle.importing.values;

import java.text.DateFormatSymbols;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Month names and their short forms, in the languages agencies around us write. */
final class MonthNames {

  private static final List<String> LANGUAGES =
      List.of("en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv", "da", "nb", "fi", "cs");

  private static final Map<String, Integer> BY_NAME = byName();

  private MonthNames() {}

  static OptionalInt month(String word) {
    Integer month = BY_NAME.get(plain(word));
    return month == null ? OptionalInt.empty() : OptionalInt.of(month);
  }

  private static Map<String, Integer> byName() {
    Map<String, Integer> names = new HashMap<>();
    for (String language : LANGUAGES) {
      DateFormatSymbols symbols = DateFormatSymbols.getInstance(Locale.of(language));
      for (int month = 0; month < 12; month++) {
        names.putIfAbsent(plain(symbols.getMonths()[month]), month + 1);
        names.putIfAbsent(plain(symbols.getShortMonths()[month]), month + 1);
      }
    }
    names.put("sept", 9);
    names.remove("");
    return Map.copyOf(names);
  }

  /** Without case, dots and accents: "févr." and "Fevr" are one. */
  private static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("[\\p{M}.]", "")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
