package rekindle.importing.reading;

import java.util.List;

/** One row as it stands in the file; {@code line} counts from 1 as an editor shows it. */
public record TableRow(long line, List<String> cells) {

  /** The cell at that position, empty where the row is shorter than the header. */
  public String cell(int position) {
    return position < cells.size() ? cells.get(position) : "";
  }
}
