package rekindle.importing.planning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import rekindle.clients.contacts.ContactRole;
import rekindle.importing.mapping.FileMapping;
import rekindle.importing.mapping.ImportField;
import rekindle.importing.values.PhoneText;
import rekindle.importing.values.Read;
import rekindle.importing.values.Words;

/** Plans rows of contacts: known by external id, then address in the client, then name there. */
final class ContactPlanner implements Planner.RowPlanner {

  private static final List<ImportField> CLIENT =
      List.of(ImportField.CLIENT_ID, ImportField.CLIENT_NAME, ImportField.DOMAIN);

  private final World world;
  private final FileMapping mapping;
  private final ClientReference clients;

  ContactPlanner(World world, FileMapping mapping) {
    this.world = world;
    this.mapping = mapping;
    this.clients = new ClientReference(world, mapping);
  }

  @Override
  public void prepare(List<ParsedRow> rows) {
    world.prepare(rows.stream().flatMap(row -> clients.keys(row).stream()).toList());
    List<Key> keys = new ArrayList<>();
    for (ParsedRow row : rows) {
      if (row.errors().isEmpty() && clients.find(row) instanceof Read.Good<Known> client) {
        keys.addAll(keys(row, client.value().id()));
      }
    }
    world.prepare(keys);
  }

  @Override
  public PlannedRow plan(ParsedRow row) {
    return switch (clients.find(row)) {
      case Read.Wrong<Known> wrong ->
          PlannedRow.refused(row, List.of(new RowError(clients.column(row), wrong.reason())));
      case Read.Good<Known> client -> plan(row, client.value().id());
    };
  }

  private PlannedRow plan(ParsedRow row, UUID client) {
    if (row.has(ImportField.CONTACT_ID)) {
      Optional<Known> byId =
          world.known(Key.contactId(row.value(ImportField.CONTACT_ID))).stream().findFirst();
      if (byId.isPresent() && client.equals(byId.get().client())) {
        return keep(row, byId.get(), client, true);
      }
      if (byId.isPresent()) {
        return PlannedRow.refused(
            row,
            List.of(
                new RowError(
                    mapping.header(ImportField.CONTACT_ID),
                    "“%s” is a contact of another client; correct the id or the client."
                        .formatted(row.value(ImportField.CONTACT_ID)))));
      }
    }
    return byAddress(row, client)
        .or(() -> byName(row, client))
        .map(known -> keep(row, known, client, false))
        .orElseGet(() -> make(row, client));
  }

  private Optional<Known> byAddress(ParsedRow row, UUID client) {
    return Several.split(row.value(ImportField.EMAIL)).stream()
        .flatMap(address -> world.known(Key.email(address)).stream())
        .filter(known -> client.equals(known.client()))
        .findFirst();
  }

  /** Two people of one name in one company are told apart by the ids they come with. */
  private Optional<Known> byName(ParsedRow row, UUID client) {
    String name = name(row);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    return world.known(Key.contactName(client, name)).stream()
        .filter(
            known ->
                !row.has(ImportField.CONTACT_ID) || known.value(ImportField.CONTACT_ID).isEmpty())
        .findFirst();
  }

  private PlannedRow make(ParsedRow row, UUID client) {
    Map<ImportField, String> values = new EnumMap<>(ImportField.class);
    values.putAll(row.values());
    CLIENT.forEach(values::remove);
    Known made = new Known(world.newId(), 0, client, Map.copyOf(values), true);
    world.learn(made, keys(row, client));
    return PlannedRow.made(row, made, null, 0);
  }

  private PlannedRow keep(ParsedRow row, Known known, UUID client, boolean certain) {
    Changes changes = new Changes(known);
    boolean renamed =
        !Words.plain(name(row))
            .equals(
                Words.plain(
                    known.value(ImportField.FIRST_NAME)
                        + " "
                        + known.value(ImportField.LAST_NAME)));
    if (certain && renamed) {
      changes.take(ImportField.FIRST_NAME, row.value(ImportField.FIRST_NAME));
      changes.take(ImportField.LAST_NAME, row.value(ImportField.LAST_NAME));
    }
    if (!certain && row.has(ImportField.CONTACT_ID)) {
      changes.put(ImportField.CONTACT_ID, row.value(ImportField.CONTACT_ID));
    }
    changes.take(ImportField.TITLE, row.value(ImportField.TITLE));
    role(changes, known);
    Several.add(changes, known, ImportField.EMAIL, row.value(ImportField.EMAIL), String::equals);
    Several.add(changes, known, ImportField.PHONE, row.value(ImportField.PHONE), PhoneText::same);
    world.learn(known.with(changes.after()), keys(row, client));
    return PlannedRow.kept(row, known, changes.after(), changes.before());
  }

  /** Another title may mean another role, but not where a person chose one. */
  private static void role(Changes changes, Known known) {
    String title = changes.after().get(ImportField.TITLE);
    if (title == null) {
      return;
    }
    String guessed = ContactRole.guessed(known.value(ImportField.TITLE)).name();
    String stands = known.value(ImportField.ROLE);
    String fresh = ContactRole.guessed(title).name();
    if ((stands.isEmpty() || stands.equals(guessed)) && !fresh.equals(guessed)) {
      changes.put(ImportField.ROLE, fresh);
    }
  }

  private static List<Key> keys(ParsedRow row, UUID client) {
    List<Key> keys = new ArrayList<>();
    if (row.has(ImportField.CONTACT_ID)) {
      keys.add(Key.contactId(row.value(ImportField.CONTACT_ID)));
    }
    for (String address : Several.split(row.value(ImportField.EMAIL))) {
      keys.add(Key.email(address));
    }
    if (!name(row).isEmpty()) {
      keys.add(Key.contactName(client, name(row)));
    }
    return keys;
  }

  private static String name(ParsedRow row) {
    return (row.value(ImportField.FIRST_NAME) + " " + row.value(ImportField.LAST_NAME)).strip();
  }
}
