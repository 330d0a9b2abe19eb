package rekindle.bench;

import java.util.List;
import java.util.Locale;

/**
 * Names in the variety of a real address book: seven thousand words for companies and as many
 * families, with 360 beginnings of three letters, so that three typed letters find some eighty of
 * ten thousand clients, by their own name or by somebody there.
 */
final class Names {
  private static final List<String> FIRSTS =
      List.of("b", "d", "f", "g", "h", "k", "l", "m", "r", "s", "t", "v");
  private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u");
  private static final List<String> LASTS = List.of("l", "n", "r", "s", "t", "m");
  private static final List<String> ENDS =
      List.of(
          "ford", "mark", "vale", "stone", "wick", "dorf", "holm", "berg", "ton", "lund", "by",
          "gate", "brook", "well", "worth", "field", "shaw", "land", "ley", "more");
  private static final int WORDS = 12 * 5 * 6 * 20;

  private static final List<String> TRADES =
      List.of(
          "Plastics",
          "Foods",
          "Robotics",
          "Castings",
          "Logistics",
          "Energy",
          "Textiles",
          "Health",
          "Aerospace",
          "Insurance",
          "Chemicals",
          "Packaging",
          "Software",
          "Biotech",
          "Marine");
  private static final List<String> FORMS = List.of("Ltd", "GmbH", "Inc.", "plc", "AB", "BV");
  private static final List<String> GIVEN =
      List.of(
          "Lena", "Jonas", "Priya", "Chloe", "Tomas", "Ines", "Kofi", "Uma", "Nuno", "Zoe", "Frank",
          "Dana", "Marta", "Sven", "Yusuf", "Rita", "Oskar", "Wanda", "Bela", "Greta");
  private static final List<String> TITLES =
      List.of("HR Manager", "Plant Manager", "Head of Talent", "CFO", "VP Engineering", "CEO");

  private Names() {}

  /** The word by which people call this client. */
  static String word(int client) {
    return made(client * 7919);
  }

  static String trade(int client) {
    return one(TRADES, client / 7);
  }

  static String company(int client) {
    return word(client) + " " + trade(client) + " " + one(FORMS, client / 3);
  }

  static String given(int person) {
    return one(GIVEN, person);
  }

  static String family(int person) {
    return made(person * 6007 + 11);
  }

  static String title(int person) {
    return one(TITLES, person);
  }

  /** Every number that is not too far from the last makes another word. */
  private static String made(int number) {
    int left = Math.floorMod(number, WORDS);
    String first = one(FIRSTS, left);
    left /= FIRSTS.size();
    String vowel = one(VOWELS, left);
    left /= VOWELS.size();
    String last = one(LASTS, left);
    String end = one(ENDS, left / LASTS.size());
    return first.toUpperCase(Locale.ROOT) + vowel + last + end;
  }

  private static String one(List<String> of, int number) {
    return of.get(Math.floorMod(number, of.size()));
  }
}
