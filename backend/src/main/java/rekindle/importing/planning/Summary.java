package rekindle.importing.planning;

import java.util.List;
import java.util.stream.Collectors;
import rekindle.importing.mapping.ImportField;

/** A row in one line, for a person who looks through the preview. */
final class Summary {

  private static final int LONGEST = 250;

  private Summary() {}

  static String of(ParsedRow row) {
    List<String> parts =
        switch (row.kind()) {
          case CLIENTS ->
              List.of(row.value(ImportField.CLIENT_NAME), row.value(ImportField.DOMAIN));
          case CONTACTS ->
              List.of(
                  (row.value(ImportField.FIRST_NAME) + " " + row.value(ImportField.LAST_NAME))
                      .strip(),
                  row.value(ImportField.TITLE),
                  row.value(ImportField.EMAIL),
                  row.value(ImportField.CLIENT_NAME));
          case ACTIVITIES ->
              List.of(
                  row.value(ImportField.AT),
                  (row.value(ImportField.KIND) + " " + row.value(ImportField.DIRECTION)).strip(),
                  row.value(ImportField.EMAIL)
                      + row.value(ImportField.CONTACT_ID)
                      + row.value(ImportField.FULL_NAME),
                  row.value(ImportField.SUBJECT));
        };
    String text = parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
