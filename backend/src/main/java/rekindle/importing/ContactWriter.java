package rekindle.importing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.clients.ContactDetails;
import rekindle.clients.Contacts;
import rekindle.clients.Contacts.NewContact;
import rekindle.clients.Stamp;
import rekindle.importing.mapping.ImportField;
import rekindle.importing.planning.Key;
import rekindle.importing.planning.Outcome;

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
    Map<UUID, Integer> versions = new HashMap<>();
    List<NewContact> made = new ArrayList<>();
    for (StoredRow row : rows) {
      if (row.outcome() == Outcome.NEW) {
        made.add(fresh(run, row));
        written.done(row);
        versions.put(row.targetId(), 0);
      }
    }
    contacts.addAll(made);
    memory.leave(run.id(), versions);
    for (StoredRow row : rows) {
      if (row.outcome() == Outcome.CHANGED) {
        change(run, row, written);
      }
    }
    externalKeys.add(
        run.id(),
        Key.Type.CONTACT_ID,
        ImportField.CONTACT_ID,
        rows.stream().filter(row -> written.lines().contains(row.line())).toList());
    return written;
  }

  /** Puts one contact back as they stood before; false when a person has touched them since. */
  boolean restore(ImportRun run, StoredRow row) {
    Optional<ContactRecords.Standing> standing = records.standing(row.targetId());
    if (standing.isEmpty() || standing.get().version() != version(run, row)) {
      return false;
    }
    save(run, row, standing.get(), row.before());
    return true;
  }

  private void change(ImportRun run, StoredRow row, Written written) {
    Optional<ContactRecords.Standing> standing = records.standing(row.targetId());
    if (standing.isEmpty() || standing.get().version() != version(run, row)) {
      written.refused(
          row, "Somebody changed this contact while the import went in; import the row again.");
      return;
    }
    save(run, row, standing.get(), row.after());
    written.done(row);
  }

  private void save(
      ImportRun run,
      StoredRow row,
      ContactRecords.Standing standing,
      Map<ImportField, String> values) {
    contacts.changeImported(row.targetId(), merged(standing.details(), values), standing.version());
    memory.leave(run.id(), Map.of(row.targetId(), standing.version() + 1));
  }

  private int version(ImportRun run, StoredRow row) {
    var known = memory.records(run.id(), List.of(row.targetId())).get(row.targetId());
    return known == null ? -1 : known.version();
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
    boolean retitled = values.containsKey(ImportField.TITLE);
    return new ContactDetails(
        values.containsKey(ImportField.FIRST_NAME)
            ? text(values, ImportField.FIRST_NAME)
            : stands.givenName(),
        last == null ? stands.familyName() : last,
        retitled ? text(values, ImportField.TITLE) : stands.title(),
        retitled ? null : stands.role(),
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
