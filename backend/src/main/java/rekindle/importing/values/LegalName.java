package rekindle.importing.values;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * The form of a company's name under which it is compared. Spelling is evened out, the legal form
 * is kept: "Alder Dairy Ltd" and "ALDER DAIRY LIMITED" are one company, "Alder Dairy LLC" another.
 */
public final class LegalName {

  private static final Map<String, String> FORMS =
      Map.ofEntries(
          Map.entry("limited", "ltd"),
          Map.entry("incorporated", "inc"),
          Map.entry("corporation", "corp"),
          Map.entry("company", "co"),
          Map.entry("gesellschaft mit beschränkter haftung", "gmbh"),
          Map.entry("aktiengesellschaft", "ag"),
          Map.entry("public limited company", "plc"),
          Map.entry("and", "&"),
          Map.entry("und", "&"),
          Map.entry("et", "&"),
          Map.entry("y", "&"));

  private LegalName() {}

  public static String key(String name) {
    String text =
        Normalizer.normalize(name, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)", "")
            .replaceAll("[.,'’\"“”()]", " ")
            .replace("&", " & ")
            .replaceAll("[-–—/]", " ")
            .strip()
            .replaceAll("\\s+", " ");
    for (var form : FORMS.entrySet()) {
      text =
          (" " + text + " ")
              .replace(" " + form.getKey() + " ", " " + form.getValue() + " ")
              .strip();
    }
    return text;
  }
}
