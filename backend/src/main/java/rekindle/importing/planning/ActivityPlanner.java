package rekindle.importing.planning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.activities.ActivityKind;
import rekindle.importing.mapping.FileMapping;
import rekindle.importing.mapping.ImportField;
import rekindle.importing.values.Read;

/**
 * Plans rows of activities. One with an id is known by it; one without is known by contact,
 * instant, kind, direction and its place among equals: two calls in the same minute are two. Where
 * a file names no seconds, those known to the second in that minute are the same.
 */
final class ActivityPlanner implements Planner.RowPlanner {

  private static final List<ImportField> KEPT =
      List.of(
          ImportField.AT,
          ImportField.KIND,
          ImportField.DIRECTION,
          ImportField.RECRUITER,
          ImportField.SUBJECT,
          ImportField.NOTE,
          ImportField.ACTIVITY_ID);

  private final World world;
  private final FileMapping mapping;
  private final ClientReference clients;

  ActivityPlanner(World world, FileMapping mapping) {
    this.world = world;
    this.mapping = mapping;
    this.clients = new ClientReference(world, mapping);
  }

  @Override
  public void prepare(List<ParsedRow> rows) {
    List<Key> references = new ArrayList<>();
    for (ParsedRow row : rows) {
      references.addAll(clients.keys(row));
      references.addAll(contactKeys(row));
      if (row.has(ImportField.ACTIVITY_ID)) {
        references.add(Key.activityId(row.value(ImportField.ACTIVITY_ID)));
      }
    }
    world.prepare(references);
    List<Key> names = new ArrayList<>();
    for (ParsedRow row : rows) {
      if (row.has(ImportField.FULL_NAME) && clients.find(row) instanceof Read.Good<Known> client) {
        names.add(Key.contactName(client.value().id(), row.value(ImportField.FULL_NAME)));
      }
    }
    world.prepare(names);
    List<Key> activities = new ArrayList<>();
    for (ParsedRow row : rows) {
      if (row.errors().isEmpty() && find(row) instanceof Read.Good<Whom> whom) {
        activities.add(key(row, whom.value()));
      }
    }
    world.prepare(activities);
  }

  @Override
  public PlannedRow plan(ParsedRow row) {
    return switch (find(row)) {
      case Read.Wrong<Whom> wrong ->
          PlannedRow.refused(row, List.of(new RowError(column(row), wrong.reason())));
      case Read.Good<Whom> whom -> plan(row, whom.value());
    };
  }

  /** With whom it was: a contact and its client, or the client as a whole. */
  private record Whom(UUID client, @Nullable UUID contact) {

    UUID id() {
      return contact == null ? client : contact;
    }
  }

  private PlannedRow plan(ParsedRow row, Whom whom) {
    Map<ImportField, String> values = new EnumMap<>(ImportField.class);
    for (ImportField field : KEPT) {
      if (row.has(field)) {
        values.put(field, row.value(field));
      }
    }
    Recruiters.replace(values, ImportField.RECRUITER, world);
    Known made = new Known(world.newId(), 0, whom.client(), Map.copyOf(values), true);
    if (row.has(ImportField.ACTIVITY_ID)) {
      Key id = Key.activityId(row.value(ImportField.ACTIVITY_ID));
      List<Known> same = world.known(id);
      if (!same.isEmpty()) {
        return whom.client().equals(same.getFirst().client())
            ? PlannedRow.known(row)
            : PlannedRow.refused(row, List.of(elsewhere(row)));
      }
      if (isMilestone(row)) {
        return PlannedRow.refused(row, List.of(milestone()));
      }
      world.learn(made, List.of(id));
      return PlannedRow.made(row, made, whom.contact(), 0);
    }
    if (isMilestone(row)) {
      return PlannedRow.refused(row, List.of(milestone()));
    }
    Key key = key(row, whom);
    int place = world.nextPlace(key);
    return world.isStored(key, place)
        ? PlannedRow.known(row)
        : PlannedRow.made(row, made, whom.contact(), place);
  }

  private static boolean isMilestone(ParsedRow row) {
    return row.value(ImportField.KIND).equals(ActivityKind.MILESTONE.name());
  }

  private RowError milestone() {
    return new RowError(
        mapping.header(ImportField.KIND),
        "A file does not say which milestone it is; log it with the client.");
  }

  private RowError elsewhere(ParsedRow row) {
    return new RowError(
        mapping.header(ImportField.ACTIVITY_ID),
        "“%s” is an activity with another client already; correct the id, or ignore this column if"
                .formatted(row.value(ImportField.ACTIVITY_ID))
            + " it comes from another system.");
  }

  private Read<Whom> find(ParsedRow row) {
    if (row.has(ImportField.CONTACT_ID)) {
      return contact(row, Key.contactId(row.value(ImportField.CONTACT_ID)))
          .<Read<Whom>>map(Read::good)
          .orElseGet(
              () ->
                  Read.wrong(
                      "There is no contact with the id “%s”%s; add it to the contacts or correct it."
                          .formatted(row.value(ImportField.CONTACT_ID), there(row))));
    }
    if (row.has(ImportField.EMAIL)) {
      return byAddress(row);
    }
    Read<Known> client = clients.find(row);
    if (!row.has(ImportField.FULL_NAME)) {
      return client.map(known -> new Whom(known.id(), null));
    }
    return client.then(
        known ->
            contact(row, Key.contactName(known.id(), row.value(ImportField.FULL_NAME)))
                .<Read<Whom>>map(Read::good)
                .orElseGet(
                    () ->
                        Read.wrong(
                            "No contact of that client is called “%s”; add it to the contacts."
                                .formatted(row.value(ImportField.FULL_NAME)))));
  }

  private Read<Whom> byAddress(ParsedRow row) {
    String address = Several.split(row.value(ImportField.EMAIL)).getFirst();
    List<Known> found = here(row, world.known(Key.email(address)));
    if (found.size() > 1) {
      return Read.wrong("Several contacts have the address %s; add the client.".formatted(address));
    }
    return found.isEmpty()
        ? Read.wrong(
            "No contact%s has the address %s; add it to the contacts or correct it."
                .formatted(there(row), address))
        : whom(found.getFirst());
  }

  private Optional<Whom> contact(ParsedRow row, Key key) {
    return here(row, world.known(key)).stream()
        .findFirst()
        .filter(known -> known.client() != null)
        .map(known -> new Whom(Objects.requireNonNull(known.client()), known.id()));
  }

  private static Read<Whom> whom(Known contact) {
    UUID client = Objects.requireNonNull(contact.client());
    return Read.good(new Whom(client, contact.id()));
  }

  /** Where the row names a client, only its contacts count. */
  private List<Known> here(ParsedRow row, List<Known> contacts) {
    if (!clients.given(row)) {
      return contacts;
    }
    return clients.find(row) instanceof Read.Good<Known> client
        ? contacts.stream().filter(contact -> client.value().id().equals(contact.client())).toList()
        : List.of();
  }

  private String there(ParsedRow row) {
    return clients.given(row) ? " of that client" : "";
  }

  private String column(ParsedRow row) {
    for (ImportField field :
        List.of(ImportField.CONTACT_ID, ImportField.EMAIL, ImportField.FULL_NAME)) {
      if (row.has(field)) {
        return mapping.header(field);
      }
    }
    return clients.column(row);
  }

  private static Key key(ParsedRow row, Whom whom) {
    return Key.activity(
        whom.id(),
        row.value(ImportField.AT),
        row.value(ImportField.KIND),
        row.value(ImportField.DIRECTION));
  }

  private static List<Key> contactKeys(ParsedRow row) {
    List<Key> keys = new ArrayList<>();
    if (row.has(ImportField.CONTACT_ID)) {
      keys.add(Key.contactId(row.value(ImportField.CONTACT_ID)));
    }
    Several.split(row.value(ImportField.EMAIL)).stream()
        .findFirst()
        .ifPresent(address -> keys.add(Key.email(address)));
    return keys;
  }
}
