package rekindle.importing.work;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.clients.Stamp;
import rekindle.clients.contacts.ContactDetails;
import rekindle.clients.contacts.ContactRole;
import rekindle.clients.contacts.Contacts;
import rekindle.clients.contacts.Contacts.NewContact;
import rekindle.importing.mapping.ImportField;
import rekindle.importing.planning.Key;
import rekindle.importing.records.ContactRecords;
import rekindle.importing.records.PlanMemory;
import rekindle.importing.runs.ExternalKeys;
import rekindle.importing.runs.ImportRun;
import rekindle.importing.runs.StoredRow;
import rekindle.shared.versions.Described;

@Singleton
class ContactWriter extends RecordWriter<ContactDetails> {

  private static final int LONGEST_NAME = 100;

  private final Contacts contacts;
  private final ContactRecords records;
  private final Clock clock;

  ContactWriter(
      Contacts contacts,
      ContactRecords records,
      ExternalKeys externalKeys,
      PlanMemory memory,
      Clock clock) {
    super("contact", Key.Type.CONTACT_ID, ImportField.CONTACT_ID, externalKeys, memory);
    this.contacts = contacts;
    this.records = records;
    this.clock = clock;
  }

  @Override
  Merge<ContactDetails> merge() {
    return ContactWriter::merged;
  }

  @Override
  void make(ImportRun run, List<StoredRow> rows, Merge<ContactDetails> merge) {
    contacts.addAll(rows.stream().map(row -> fresh(run, row, merge)).toList());
  }

  @Override
  Map<UUID, Described<ContactDetails>> standing(Set<UUID> ids) {
    return records.standing(ids);
  }

  @Override
  void change(Map<UUID, Described<ContactDetails>> changes) {
    contacts.changeImported(changes);
  }

  private NewContact fresh(ImportRun run, StoredRow row, Merge<ContactDetails> merge) {
    Map<ImportField, String> values = row.after();
    ContactDetails nobody =
        new ContactDetails(
            null, familyName(values), null, null, null, null, null, null, null, null, null);
    Map<ImportField, String> rest = new HashMap<>(values);
    rest.remove(ImportField.LAST_NAME);
    if (!has(values, ImportField.LAST_NAME)) {
      rest.remove(ImportField.FIRST_NAME);
    }
    return new NewContact(
        row.targetId(),
        Objects.requireNonNull(row.client()),
        merge.merged(nobody, rest),
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
        has(values, ImportField.FIRST_NAME)
            ? text(values, ImportField.FIRST_NAME)
            : stands.givenName(),
        last == null ? stands.familyName() : last,
        has(values, ImportField.TITLE) ? text(values, ImportField.TITLE) : stands.title(),
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
    if (!has(values, field)) {
      return stands;
    }
    String text = text(values, field);
    return text == null ? List.of() : List.of(text.split(";"));
  }
}
