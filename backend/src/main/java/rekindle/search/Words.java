package rekindle.search;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text as it is searched: lower case, without accents, cut at everything that is no letter or
 * digit.
 */
final class Words {
  static final int LONGEST = 64;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Words() {}

  static List<String> of(@Nullable String text) {
    if (text == null) {
      return List.of();
    }
    var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    var lower =
        plain.toLowerCase(Locale.ROOT).replace("ß", "ss").replace("ł", "l").replace("ø", "o");
    return GAPS.splitAsStream(lower).filter(word -> !word.isEmpty()).map(Words::cut).toList();
  }

  static Set<String> ofAll(Iterable<@Nullable String> texts) {
    var words = new LinkedHashSet<String>();
    texts.forEach(text -> words.addAll(of(text)));
    return words;
  }

  private static String cut(String word) {
    return word.length() <= LONGEST ? word : word.substring(0, LONGEST);
  }
}
