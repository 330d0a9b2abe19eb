package rekindle.importing.values;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A closed vocabulary: which words people write for each of a few codes, in any case and accent.
 */
public final class Words {

  private final Map<String, String> codes = new LinkedHashMap<>();
  private final List<String> names;
  private final String subject;

  private Words(String subject, List<String> names) {
    this.subject = subject;
    this.names = names;
  }

  /** Each line of the table is a code, a colon, and its words separated by commas. */
  static Words of(String subject, String table) {
    List<String[]> lines =
        table.lines().filter(line -> !line.isBlank()).map(line -> line.split(":", 2)).toList();
    Words words = new Words(subject, lines.stream().map(line -> line[0].strip()).toList());
    for (String[] line : lines) {
      String code = line[0].strip();
      words.codes.put(plain(code.replace('_', ' ')), code);
      for (String word : line[1].split(",")) {
        words.codes.put(plain(word), code);
      }
    }
    return words;
  }

  public Read<String> read(String cell) {
    return find(cell)
        .<Read<String>>map(Read::good)
        .orElseGet(
            () ->
                Read.wrong(
                    "“%s” is not a %s we know; write one of %s."
                        .formatted(cell.strip(), subject, String.join(", ", names))));
  }

  public Optional<String> find(String cell) {
    return Optional.ofNullable(codes.get(plain(cell)));
  }

  /** Without case, accents and punctuation; arrows stay, they are words here. */
  public static String plain(String text) {
    String letters =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replace("ß", "ss")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}↗↘→←>@#<]+", " ");
    return letters.strip();
  }
}
