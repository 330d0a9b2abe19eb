package rekindle.importing.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import rekindle.activities.ActivityKind;
import rekindle.clients.reach.SharedHosts;
import rekindle.importing.mapping.FileMapping;
import rekindle.importing.mapping.ImportField;
import rekindle.importing.mapping.ImportKind;
import rekindle.importing.reading.TableRow;
import rekindle.importing.values.DateOrder;
import rekindle.importing.values.DateReader;
import rekindle.importing.values.MailAddress;
import rekindle.importing.values.PersonName;
import rekindle.importing.values.PhoneText;
import rekindle.importing.values.Read;
import rekindle.importing.values.TimeText;
import rekindle.importing.values.Vocabulary;
import rekindle.importing.values.WebSite;
import rekindle.shared.csv.FormulaText;

/** Reads the cells of a row by the mapping of its file. All errors of a row are found at once. */
public final class RowParser {

  private static final int LONGEST_TEXT = 200;
  private static final int LONGEST_SUBJECT = 300;
  private static final int LONGEST_NOTE = 10_000;
  private static final int LONGEST_WORD = 100;
  private static final int LONGEST_ACTIVITY_ID = 190;

  private final FileMapping mapping;
  private final Conventions conventions;

  public RowParser(FileMapping mapping, Conventions conventions) {
    this.mapping = mapping;
    this.conventions = conventions;
  }

  public ParsedRow parse(TableRow row) {
    Map<ImportField, String> values = new EnumMap<>(ImportField.class);
    List<RowError> errors = new ArrayList<>();
    String time = "";
    for (FileMapping.Column column : mapping.columns()) {
      if (column.field() == ImportField.TIME) {
        time = row.cell(column.position()).strip();
      }
    }
    for (FileMapping.Column column : mapping.columns()) {
      String cell = text(row.cell(column.position()));
      if (cell.isEmpty() || !column.field().occursIn(mapping.kind())) {
        continue;
      }
      switch (read(column, cell, time)) {
        case Read.Good<String> good -> put(values, column.field(), good.value());
        case Read.Wrong<String> wrong ->
            errors.add(new RowError(blamed(column, time), wrong.reason()));
      }
    }
    names(values, errors);
    require(values, errors);
    return new ParsedRow(row.line(), mapping.kind(), Map.copyOf(values), List.copyOf(errors));
  }

  /** A time of day that cannot be read is no fault of the date beside it. */
  private String blamed(FileMapping.Column column, String time) {
    boolean ofTime = column.field() == ImportField.AT && TimeText.parse(time).isEmpty();
    return ofTime ? mapping.header(ImportField.TIME) : column.header();
  }

  private Read<String> read(FileMapping.Column column, String cell, String time) {
    return switch (column.field()) {
      case IGNORE, TIME -> Read.good("");
      case DOMAIN -> WebSite.domain(cell).map(domain -> SharedHosts.has(domain) ? "" : domain);
      case STAGE -> Vocabulary.STAGES.read(cell);
      case KIND -> kind(cell);
      case DIRECTION -> Vocabulary.DIRECTIONS.read(cell);
      case EMAIL -> addresses(cell);
      case PHONE -> phones(cell);
      case SINCE -> dates(column).date(cell).map(Object::toString);
      case AT -> dates(column).moment(cell, time).map(Object::toString);
      case OWNER, RECRUITER ->
          (cell.indexOf('@') >= 0 ? MailAddress.read(cell) : Read.good(cell))
              .then(person -> limited(person, LONGEST_TEXT));
      case NOTE -> limited(cell, LONGEST_NOTE);
      case SUBJECT -> limited(cell.replaceAll("\\s+", " "), LONGEST_SUBJECT);
      case ACTIVITY_ID -> limited(cell, LONGEST_ACTIVITY_ID);
      case CLIENT_ID, CONTACT_ID, FIRST_NAME, LAST_NAME, INDUSTRY, SEGMENT ->
          limited(cell.replaceAll("\\s+", " "), LONGEST_WORD);
      case TAGS -> tags(cell);
      default -> limited(cell.replaceAll("\\s+", " "), LONGEST_TEXT);
    };
  }

  private DateReader dates(FileMapping.Column column) {
    DateOrder order = column.dateOrder() == null ? DateOrder.DAY_FIRST : column.dateOrder();
    return new DateReader(order, conventions.zone(), conventions.now());
  }

  /** A milestone comes in our own files alone, as one that is there already. */
  private static Read<String> kind(String cell) {
    return cell.equals(ActivityKind.MILESTONE.name())
        ? Read.good(cell)
        : Vocabulary.KINDS.read(cell);
  }

  /** As we write them ourselves, several stand in one cell. */
  private Read<String> phones(String cell) {
    PhoneText reader = new PhoneText(conventions.country());
    Read<String> all = Read.good("");
    for (String part : cell.split(";\\s*")) {
      if (!part.isBlank()) {
        all =
            all.then(
                before ->
                    reader
                        .read(FormulaText.restored(part))
                        .map(number -> before.isEmpty() ? number : before + ";" + number));
      }
    }
    return all;
  }

  private static Read<String> addresses(String cell) {
    Read<String> all = Read.good("");
    for (String part : cell.split("[;,|]\\s*")) {
      if (!part.isBlank()) {
        all =
            all.then(
                before ->
                    MailAddress.read(part)
                        .map(address -> before.isEmpty() ? address : before + ";" + address));
      }
    }
    return all;
  }

  private static Read<String> tags(String cell) {
    List<String> tags =
        Arrays.stream(cell.split("[;,|]"))
            .map(String::strip)
            .filter(tag -> !tag.isEmpty())
            .toList();
    return tags.size() > 20 || tags.stream().anyMatch(tag -> tag.length() > 40)
        ? Read.wrong("Use at most 20 tags of at most 40 characters.")
        : Read.good(String.join(";", tags));
  }

  private static Read<String> limited(String cell, int longest) {
    return cell.length() <= longest
        ? Read.good(cell)
        : Read.wrong("Longer than " + longest + " characters; shorten it.");
  }

  private static void put(Map<ImportField, String> values, ImportField field, String value) {
    if (!value.isEmpty()) {
      boolean several = field == ImportField.PHONE;
      values.merge(field, value, (before, next) -> several ? before + ";" + next : before);
    }
  }

  private void names(Map<ImportField, String> values, List<RowError> errors) {
    String full = values.get(ImportField.FULL_NAME);
    if (full == null) {
      return;
    }
    PersonName name = PersonName.of(full);
    if (mapping.kind() == ImportKind.ACTIVITIES) {
      values.put(ImportField.FULL_NAME, name.full());
      return;
    }
    values.remove(ImportField.FULL_NAME);
    if (name.first().length() > LONGEST_WORD || name.last().length() > LONGEST_WORD) {
      errors.add(
          new RowError(
              mapping.header(ImportField.FULL_NAME),
              "A first or last name is longer than %d characters; shorten it."
                  .formatted(LONGEST_WORD)));
      return;
    }
    if (!name.first().isEmpty()) {
      values.putIfAbsent(ImportField.FIRST_NAME, name.first());
    }
    values.putIfAbsent(ImportField.LAST_NAME, name.last());
  }

  private void require(Map<ImportField, String> values, List<RowError> errors) {
    switch (mapping.kind()) {
      case CLIENTS -> requireClient(values, errors);
      case CONTACTS -> requireContact(values, errors);
      case ACTIVITIES -> requireActivity(values, errors);
    }
  }

  private void requireClient(Map<ImportField, String> values, List<RowError> errors) {
    if (!values.containsKey(ImportField.CLIENT_NAME)) {
      missing(ImportField.CLIENT_NAME, "The company has no name; write it.", errors);
    }
  }

  private void requireContact(Map<ImportField, String> values, List<RowError> errors) {
    boolean named =
        values.containsKey(ImportField.FIRST_NAME)
            || values.containsKey(ImportField.LAST_NAME)
            || values.containsKey(ImportField.EMAIL);
    if (!named) {
      ImportField asked =
          mapping.has(ImportField.FULL_NAME) ? ImportField.FULL_NAME : ImportField.LAST_NAME;
      missing(asked, "The person has neither a name nor an e-mail address; write one.", errors);
    }
  }

  private void requireActivity(Map<ImportField, String> values, List<RowError> errors) {
    boolean wrongTime = blames(ImportField.TIME, errors);
    if (!values.containsKey(ImportField.AT) && !wrongTime) {
      missing(ImportField.AT, "There is no date; write when it happened.", errors);
    }
    if (!values.containsKey(ImportField.KIND)) {
      missing(ImportField.KIND, "There is no kind; write EMAIL, CALL, MEETING or another.", errors);
      return;
    }
    if (!values.containsKey(ImportField.DIRECTION)) {
      switch (values.getOrDefault(ImportField.KIND, "")) {
        case "CALL", "EMAIL", "SMS", "LINKEDIN" ->
            missing(
                ImportField.DIRECTION, "There is no direction; write INBOUND or OUTBOUND.", errors);
        case "VOICEMAIL" -> values.put(ImportField.DIRECTION, "OUTBOUND");
        case "MEETING" -> values.put(ImportField.DIRECTION, "MUTUAL");
        default -> values.put(ImportField.DIRECTION, "NONE");
      }
    }
  }

  /** Something missing is said once: not again where its cell was already found wrong. */
  private void missing(ImportField field, String reason, List<RowError> errors) {
    if (!blames(field, errors)) {
      errors.add(new RowError(mapping.header(field), reason));
    }
  }

  private boolean blames(ImportField field, List<RowError> errors) {
    String header = mapping.header(field);
    return errors.stream().anyMatch(error -> error.column().equals(header));
  }

  private static String text(String cell) {
    return FormulaText.restored(cell.replace("\u0000", "").replace('\u00A0', ' ').strip());
  }
}
