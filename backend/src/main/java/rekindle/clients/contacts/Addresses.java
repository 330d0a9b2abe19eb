package rekindle.clients.contacts;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import rekindle.clients.reach.Phones;
import rekindle.shared.problem.FieldError;
import rekindle.shared.problem.InvalidInput;
import rekindle.tenancy.Agencies;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.Row;

/** The mail addresses and phone numbers of contacts, in the order people gave them. */
@Singleton
class Addresses {
  private static final String EMAIL = "EMAIL";
  private static final String PHONE = "PHONE";

  private final AgencySql sql;
  private final Agencies agencies;

  Addresses(AgencySql sql, Agencies agencies) {
    this.sql = sql;
    this.agencies = agencies;
  }

  /** How one contact can be reached. */
  @Serdeable
  record Reach(List<String> emails, List<String> phones) {
    static final Reach NONE = new Reach(List.of(), List.of());
  }

  private record Address(UUID contactId, String kind, String value) {
    static Address of(Row row) {
      return new Address(row.uuid("contact_id"), row.text("kind"), row.text("value"));
    }
  }

  Map<UUID, Reach> of(Collection<UUID> contactIds) {
    var found =
        sql.list(
            """
            select contact_id, kind, value from contact_address
            where agency_id = :agency and contact_id in (:contacts)
            order by contact_id, kind, position
            """,
            Map.of("contacts", contactIds),
            Address::of);
    var reach = new HashMap<UUID, Reach>();
    for (var address : found) {
      var its =
          reach.computeIfAbsent(
              address.contactId(), id -> new Reach(new ArrayList<>(), new ArrayList<>()));
      (address.kind().equals(EMAIL) ? its.emails() : its.phones()).add(address.value());
    }
    return reach;
  }

  /**
   * Puts the addresses of each contact's details in the place of those that were there.
   *
   * @throws InvalidInput naming each number that is none
   */
  void replace(Map<UUID, ContactDetails> contacts) {
    sql.update(
        "delete from contact_address where agency_id = :agency and contact_id in (:contacts)",
        Map.of("contacts", contacts.keySet()));
    insert(contacts);
  }

  /**
   * Keeps the addresses in lower case and the numbers in E.164.
   *
   * @throws InvalidInput naming each number that is none
   */
  void insert(Map<UUID, ContactDetails> contacts) {
    var country = agencies.current().country();
    var rows = new ArrayList<Map<String, Object>>();
    contacts.forEach(
        (contact, details) -> {
          addRows(rows, contact, EMAIL, emails(details));
          addRows(rows, contact, PHONE, phones(details, country));
        });
    sql.batch(
        """
        insert into contact_address (agency_id, contact_id, kind, position, value)
        values (:agency, :contact, :kind, :position, :value)
        """,
        rows);
  }

  private static List<String> emails(ContactDetails details) {
    return details.emailsOrNone().stream()
        .map(each -> each.strip().toLowerCase(Locale.ROOT))
        .distinct()
        .toList();
  }

  private static List<String> phones(ContactDetails details, String country) {
    var errors = new ArrayList<FieldError>();
    var phones = new ArrayList<String>();
    for (int i = 0; i < details.phonesOrNone().size(); i++) {
      var field = "phones[" + i + "]";
      Phones.normal(details.phonesOrNone().get(i), country)
          .ifPresentOrElse(
              phones::add,
              () -> errors.add(new FieldError(field, "Write the number as you would dial it.")));
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return phones.stream().distinct().toList();
  }

  private static void addRows(
      List<Map<String, Object>> rows, UUID contact, String kind, List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      rows.add(Map.of("contact", contact, "kind", kind, "position", i, "value", values.get(i)));
    }
  }
}
