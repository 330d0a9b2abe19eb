package rekindle.importing.values;

/**
 * Spreadsheets run cells that begin like a formula. We keep such text as it is, put an apostrophe
 * before it whenever we write a file, and take that apostrophe away again when the file comes back.
 */
public final class FormulaText {

  private FormulaText() {}

  public static boolean isFormula(String cell) {
    return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
  }

  public static String neutralised(String cell) {
    return isFormula(cell) ? "'" + cell : cell;
  }

  public static String restored(String cell) {
    return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
  }
}
