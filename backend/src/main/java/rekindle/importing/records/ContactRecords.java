package rekindle.importing.records;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rekindle.clients.contacts.ContactDetails;
import rekindle.clients.contacts.ContactRole;
import rekindle.clients.reach.Channel;
import rekindle.importing.mapping.ImportField;
import rekindle.importing.planning.Key;
import rekindle.importing.planning.Known;
import rekindle.shared.versions.Described;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.Row;

/** Reads contacts as the plan compares them, and as they must be written whole. */
@Singleton
public class ContactRecords {

  private final AgencySql sql;

  ContactRecords(AgencySql sql) {
    this.sql = sql;
  }

  void byAddress(List<Key> keys, Map<Key, Set<UUID>> ids) {
    sql.list(
            """
            select contact_id, value from contact_address
            where agency_id = :agency and kind = 'EMAIL' and value in (:addresses)
            """,
            Map.of("addresses", keys.stream().map(Key::value).toList()),
            row -> Map.entry(Key.email(row.text("value")), row.uuid("contact_id")))
        .forEach(
            entry ->
                ids.computeIfAbsent(entry.getKey(), k -> new HashSet<>()).add(entry.getValue()));
  }

  /** The names of everybody at the clients the keys speak of. */
  void byName(List<Key> keys, Map<Key, Set<UUID>> ids) {
    Set<UUID> clients =
        keys.stream()
            .map(key -> UUID.fromString(key.value().substring(0, 36)))
            .collect(Collectors.toSet());
    Set<Key> wanted = new HashSet<>(keys);
    sql.list(
            """
            select id, client_id, given_name, family_name from contact
            where agency_id = :agency and client_id in (:clients)
            """,
            Map.of("clients", clients),
            row -> Map.entry(Key.contactName(row.uuid("client_id"), fullName(row)), row.uuid("id")))
        .forEach(
            entry -> {
              if (wanted.contains(entry.getKey())) {
                ids.computeIfAbsent(entry.getKey(), k -> new HashSet<>()).add(entry.getValue());
              }
            });
  }

  Map<UUID, Known> load(Collection<UUID> ids) {
    Map<UUID, Known> records = new HashMap<>();
    if (ids.isEmpty()) {
      return records;
    }
    Map<UUID, Map<String, List<String>>> addresses = addresses(ids);
    sql.list(
            """
            select c.*, (
              select min(k.value) from external_key k
              where k.agency_id = :agency and k.target_id = c.id) as known_id
            from contact c where c.agency_id = :agency and c.id in (:ids)
            """,
            Map.of("ids", ids),
            row -> known(row, addresses.getOrDefault(row.uuid("id"), Map.of())))
        .forEach(known -> records.put(known.id(), known));
    return records;
  }

  /** Those records as they stand: what is not in the file must be written back as it was. */
  public Map<UUID, Described<ContactDetails>> standing(Collection<UUID> ids) {
    Map<UUID, Described<ContactDetails>> standing = new HashMap<>();
    if (ids.isEmpty()) {
      return standing;
    }
    Map<UUID, Map<String, List<String>>> reach = addresses(ids);
    sql.list(
        "select * from contact where agency_id = :agency and id in (:ids)",
        Map.of("ids", ids),
        row ->
            standing.put(
                row.uuid("id"),
                new Described<>(
                    details(row, reach.getOrDefault(row.uuid("id"), Map.of())),
                    row.integer("version"))));
    return standing;
  }

  private Map<UUID, Map<String, List<String>>> addresses(Collection<UUID> contacts) {
    Map<UUID, Map<String, List<String>>> all = new HashMap<>();
    sql.list(
        """
        select contact_id, kind, value from contact_address
        where agency_id = :agency and contact_id in (:contacts)
        order by contact_id, kind, position
        """,
        Map.of("contacts", contacts),
        row ->
            all.computeIfAbsent(row.uuid("contact_id"), k -> new HashMap<>())
                .computeIfAbsent(row.text("kind"), k -> new ArrayList<>())
                .add(row.text("value")));
    return all;
  }

  private static Known known(Row row, Map<String, List<String>> addresses) {
    Map<ImportField, String> values = new EnumMap<>(ImportField.class);
    ClientRecords.put(values, ImportField.CONTACT_ID, row.textOrNull("known_id"));
    ClientRecords.put(values, ImportField.FIRST_NAME, row.textOrNull("given_name"));
    ClientRecords.put(values, ImportField.LAST_NAME, row.text("family_name"));
    ClientRecords.put(values, ImportField.TITLE, row.textOrNull("title"));
    ClientRecords.put(values, ImportField.ROLE, row.text("role"));
    ClientRecords.put(values, ImportField.EMAIL, joined(addresses.get("EMAIL")));
    ClientRecords.put(values, ImportField.PHONE, joined(addresses.get("PHONE")));
    return new Known(
        row.uuid("id"), row.integer("version"), row.uuid("client_id"), Map.copyOf(values), false);
  }

  private static ContactDetails details(Row row, Map<String, List<String>> reach) {
    return new ContactDetails(
        row.textOrNull("given_name"),
        row.text("family_name"),
        row.textOrNull("title"),
        row.constant("role", ContactRole.class),
        reach.getOrDefault("EMAIL", List.of()),
        reach.getOrDefault("PHONE", List.of()),
        row.textOrNull("time_zone"),
        row.constantOrNull("preferred_channel", Channel.class),
        row.flag("has_left"),
        row.flag("met"),
        row.uuidOrNull("introduced_by_id"));
  }

  private static String fullName(Row row) {
    String given = row.textOrNull("given_name");
    return given == null ? row.text("family_name") : given + " " + row.text("family_name");
  }

  private static String joined(@Nullable List<String> values) {
    return values == null ? "" : String.join(";", values);
  }
}
