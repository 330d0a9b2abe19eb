package rekindle.shared.csv;

/**
 * Spreadsheets run cells that begin like a formula. We keep such text as it is, put an apostrophe
 * before it whenever we write a file, and take that apostrophe away again when the file comes back:
 * so a telephone number or a negative one comes back as it went.
 */
public final class FormulaText {

  private FormulaText() {}

  public static boolean isFormula(String cell) {
    return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0;
  }

  public static String neutralised(String cell) {
    return needsMark(cell) ? "'" + cell : cell;
  }

  public static String restored(String cell) {
    return cell.startsWith("'") && needsMark(cell.substring(1)) ? cell.substring(1) : cell;
  }

  /** Text that looks as if it were marked already is marked once more, or it would lose its own. */
  private static boolean needsMark(String cell) {
    int at = 0;
    while (at < cell.length() && cell.charAt(at) == '\'') {
      at++;
    }
    return isFormula(cell.substring(at));
  }
}
