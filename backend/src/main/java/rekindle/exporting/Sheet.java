package rekindle.exporting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One kind of record as lines of a file; its headers are those an import knows again. */
interface Sheet {

  StartExport.Kind kind();

  List<String> header();

  /**
   * The next lines by id.
   *
   * @param after the id of the last line so far; null at the beginning
   */
  List<Line> page(@Nullable UUID after, int most);

  /** The cells of one record. */
  record Line(UUID id, List<String> cells) {}
}
