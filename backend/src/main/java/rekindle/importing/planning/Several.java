package rekindle.importing.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import rekindle.importing.mapping.ImportField;

/** Fields that hold several values joined by ";": what is missing is added, nothing is taken. */
final class Several {

  private Several() {}

  static List<String> split(String values) {
    return values.isEmpty() ? List.of() : List.of(values.split(";\\s*"));
  }

  static void add(
      Changes changes,
      Known known,
      ImportField field,
      String given,
      BiPredicate<String, String> same) {
    List<String> all = new ArrayList<>(split(known.value(field)));
    int before = all.size();
    for (String value : split(given)) {
      if (all.stream().noneMatch(stands -> same.test(stands, value))) {
        all.add(value);
      }
    }
    if (all.size() > before) {
      changes.put(field, String.join(";", all));
    }
  }
}
