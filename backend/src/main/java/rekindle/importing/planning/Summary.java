package rekindle.importing.planning;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rekindle.activities.ActivityKind;
import rekindle.activities.Direction;
import rekindle.importing.mapping.ImportField;

/** A row in one line, for a person who looks through the preview. */
final class Summary {

  private static final int LONGEST = 250;

  private static final Map<String, String> KINDS =
      Map.of(
          ActivityKind.CALL.name(), "Call",
          ActivityKind.VOICEMAIL.name(), "Voicemail",
          ActivityKind.EMAIL.name(), "E-mail",
          ActivityKind.MEETING.name(), "Meeting",
          ActivityKind.NOTE.name(), "Note",
          ActivityKind.LINKEDIN.name(), "LinkedIn",
          ActivityKind.MILESTONE.name(), "Milestone");

  private static final Map<String, String> DIRECTIONS =
      Map.of(Direction.OUTBOUND.name(), "from us", Direction.INBOUND.name(), "from them");

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
                  happening(row),
                  row.value(ImportField.EMAIL)
                      + row.value(ImportField.CONTACT_ID)
                      + row.value(ImportField.FULL_NAME),
                  row.value(ImportField.SUBJECT));
        };
    String text = parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  private static String happening(ParsedRow row) {
    String kind = row.value(ImportField.KIND);
    String direction = row.value(ImportField.DIRECTION);
    return (KINDS.getOrDefault(kind, kind) + " " + DIRECTIONS.getOrDefault(direction, "")).strip();
  }
}
