package rekindle.importing.work;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rekindle.clients.Stamp;
import rekindle.clients.contacts.ContactDetails;
import rekindle.clients.contacts.ContactRole;
import rekindle.clients.contacts.Contacts;
import rekindle.clients.contacts.Contacts.ImportedChange;
import rekindle.clients.contacts.Contacts.NewContact;
import rekindle.importing.mapping.ImportField;
import rekindle.importing.planning.Key;
import rekindle.importing.planning.Outcome;
import rekindle.importing.records.ContactRecords;
import rekindle.importing.records.PlanMemory;
import rekindle.importing.runs.ExternalKeys;
import rekindle.importing.runs.ImportRun;
import rekindle.importing.runs.StoredRow;

/** Carries out planned rows of contacts. */
@Singleton
class ContactWriter {

  private static final int LONGEST_NAME = 100;

  private final Contacts contacts;
  private final ContactRecords records;
  private final ExternalKeys externalKeys;
  private final PlanMemory memory;
  private final Clock clock;

  ContactWriter(
      Contacts contacts,
      ContactRecords records,
      ExternalKeys externalKeys,
      PlanMemory memory,
      Clock clock) {
    this.contacts = contacts;
    this.records = records;
    this.externalKeys = externalKeys;
    this.memory = memory;
    this.clock = clock;
  }

  Written write(ImportRun run, List<StoredRow> rows) {
    Written written = new Written();
    make(run, StoredRow.having(Outcome.NEW, rows), written);
    List<StoredRow> changed = StoredRow.having(Outcome.CHANGED, rows);
    Set<UUID> touched = apply(run, changed, StoredRow::after);
    for (StoredRow row : changed) {
      if (touched.contains(row.targetId())) {
        written.refused(
            row, "Somebody changed this contact while the import went in; import the row again.");
      } else {
        written.done(row);
      }
    }
    externalKeys.add(run.id(), Key.Type.CONTACT_ID, ImportField.CONTACT_ID, written.doneOf(rows));
    return written;
  }

  /** Puts contacts back as they stood before; answers those whom a person has touched since. */
  Set<UUID> restore(ImportRun run, List<StoredRow> rows) {
    return apply(run, rows, StoredRow::before);
  }

  private void make(ImportRun run, List<StoredRow> rows, Written written) {
    Map<UUID, Integer> versions = new HashMap<>();
    List<NewContact> made = new ArrayList<>();
    for (StoredRow row : rows) {
      made.add(fresh(run, row));
      written.done(row);
      versions.put(row.targetId(), 0);
    }
    contacts.addAll(made);
    memory.leave(run.id(), versions);
  }

  /** Several rows about one contact become one change. */
  private Set<UUID> apply(
      ImportRun run, List<StoredRow> rows, Function<StoredRow, Map<ImportField, String>> values) {
    Set<UUID> targets = StoredRow.targets(rows);
    Map<UUID, ContactRecords.Standing> standing = records.standing(targets);
    Map<UUID, Integer> left = memory.versions(run.id(), targets);
    Map<UUID, ContactDetails> described = new LinkedHashMap<>();
    Set<UUID> touched = new HashSet<>();
    for (StoredRow row : rows) {
      UUID id = row.targetId();
      ContactRecords.Standing stands = standing.get(id);
      if (stands == null || !Integer.valueOf(stands.version()).equals(left.get(id))) {
        touched.add(id);
      } else {
        ContactDetails details = described.getOrDefault(id, stands.details());
        described.put(id, merged(details, values.apply(row)));
      }
    }
    List<ImportedChange> changes = new ArrayList<>();
    described.forEach(
        (id, details) -> changes.add(new ImportedChange(id, details, left.getOrDefault(id, 0))));
    contacts.changeImported(changes);
    memory.leave(
        run.id(),
        changes.stream()
            .collect(Collectors.toMap(ImportedChange::id, change -> change.version() + 1)));
    return touched;
  }

  private NewContact fresh(ImportRun run, StoredRow row) {
    Map<ImportField, String> values = row.after();
    ContactDetails nobody =
        new ContactDetails(
            null, familyName(values), null, null, null, null, null, null, null, null, null);
    Map<ImportField, String> rest = new HashMap<>(values);
    rest.remove(ImportField.LAST_NAME);
    if (!values.containsKey(ImportField.LAST_NAME)) {
      rest.remove(ImportField.FIRST_NAME);
    }
    return new NewContact(
        row.targetId(),
        Objects.requireNonNull(row.client()),
        merged(nobody, rest),
        Stamp.imported(
            text(values, ImportField.CONTACT_ID), run.id(), clock.instant(), run.startedBy()));
  }

  /** Where there is no family name, the first name, else the address before its @ stands for it. */
  private static String familyName(Map<ImportField, String> values) {
    String last = text(values, ImportField.LAST_NAME);
    String first = text(values, ImportField.FIRST_NAME);
    if (last != null) {
      return last;
    }
    String name = first != null ? first : People.name(values.getOrDefault(ImportField.EMAIL, "?"));
    return name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }

  private static ContactDetails merged(ContactDetails stands, Map<ImportField, String> values) {
    String last = text(values, ImportField.LAST_NAME);
    String role = text(values, ImportField.ROLE);
    return new ContactDetails(
        values.containsKey(ImportField.FIRST_NAME)
            ? text(values, ImportField.FIRST_NAME)
            : stands.givenName(),
        last == null ? stands.familyName() : last,
        values.containsKey(ImportField.TITLE) ? text(values, ImportField.TITLE) : stands.title(),
        role == null ? stands.role() : ContactRole.valueOf(role),
        several(values, ImportField.EMAIL, stands.emails()),
        several(values, ImportField.PHONE, stands.phones()),
        stands.timeZone(),
        stands.preferredChannel(),
        stands.hasLeft(),
        stands.met(),
        stands.introducedById());
  }

  private static @Nullable List<String> several(
      Map<ImportField, String> values, ImportField field, @Nullable List<String> stands) {
    if (!values.containsKey(field)) {
      return stands;
    }
    String text = text(values, field);
    return text == null ? List.of() : List.of(text.split(";"));
  }

  private static @Nullable String text(Map<ImportField, String> values, ImportField field) {
    String value = values.get(field);
    return value == null || value.isEmpty() ? null : value;
  }
}
