package rekindle.importing.values;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A person's name in two parts, read from "First Last" or "Last, First". */
public record PersonName(String first, String last) {

  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "de", "der", "den", "da", "di", "du", "del", "della", "la", "le", "ten",
          "ter", "zu", "al", "el", "bin", "dos", "das", "af");
  private static final Set<String> HONORIFICS =
      Set.of(
          "mr", "mrs", "ms", "miss", "dr", "prof", "herr", "frau", "mme", "m", "sr", "sra", "sig");

  public static PersonName of(String cell) {
    String text = cell.strip().replaceAll("\\s+", " ");
    int comma = text.indexOf(',');
    if (comma > 0) {
      return new PersonName(
          unhonoured(text.substring(comma + 1).strip()), text.substring(0, comma).strip());
    }
    List<String> words = List.of(unhonoured(text).split(" "));
    int split = words.size() - 1;
    while (split > 1 && PARTICLES.contains(words.get(split - 1).toLowerCase(Locale.ROOT))) {
      split--;
    }
    return new PersonName(
        String.join(" ", words.subList(0, split)),
        String.join(" ", words.subList(split, words.size())));
  }

  public String full() {
    return (first + " " + last).strip();
  }

  private static String unhonoured(String text) {
    int space = text.indexOf(' ');
    if (space < 0) {
      return text;
    }
    String head = text.substring(0, space).replace(".", "").toLowerCase(Locale.ROOT);
    return HONORIFICS.contains(head) ? text.substring(space + 1) : text;
  }
}
