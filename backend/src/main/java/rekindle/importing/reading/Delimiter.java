package rekindle.importing.reading;

/** What stands between two cells of a line. */
public enum Delimiter {
  COMMA(','),
  SEMICOLON(';'),
  TAB('\t'),
  PIPE('|');

  private final char sign;

  Delimiter(char sign) {
    this.sign = sign;
  }

  public char sign() {
    return sign;
  }
}
