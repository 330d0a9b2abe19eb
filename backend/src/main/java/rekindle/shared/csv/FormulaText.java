package rekindle.shared.csv;

import java.util.regex.Pattern;

/**
 * Spreadsheets run cells that begin like a formula. We keep such text as it is, put an apostrophe
 * before it whenever we write a file, and take that apostrophe away again when the file comes back:
 * so a telephone number or a negative one comes back as it went.
 *
 * <p>A spreadsheet set up for another country cuts a line where ours has no end of a cell: at a
 * semicolon, comma or tab within a text, and quotes do not stop it. What follows these is marked as
 * well. Text that looks as if it were marked already is marked once more, or it would lose its own.
 */
public final class FormulaText {
  private static final String BEGINS = "(?='*[=+\\-@\\t\\r\\n])";
  private static final String CUT = "(?<=[;,\\t\\r\\n])";
  private static final String GOES_ON = "(?='*[=+\\-@])";

  private static final Pattern BARE = Pattern.compile("^" + BEGINS + "|" + CUT + GOES_ON);
  private static final Pattern MARK = Pattern.compile("^'" + BEGINS + "|" + CUT + "'" + GOES_ON);

  private FormulaText() {}

  public static String neutralised(String cell) {
    return BARE.matcher(cell).replaceAll("'");
  }

  public static String restored(String cell) {
    return MARK.matcher(cell).replaceAll("");
  }
}
