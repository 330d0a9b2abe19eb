package rekindle.importing.planning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rekindle.importing.mapping.FileMapping;
import rekindle.importing.mapping.ImportField;
import rekindle.importing.values.LegalName;

/** Plans rows of clients: known by external id, then domain, then name with its legal form. */
final class ClientPlanner implements Planner.RowPlanner {

  private final World world;
  private final FileMapping mapping;

  ClientPlanner(World world, FileMapping mapping) {
    this.world = world;
    this.mapping = mapping;
  }

  @Override
  public void prepare(List<ParsedRow> rows) {
    world.prepare(rows.stream().flatMap(row -> keys(row).stream()).toList());
  }

  @Override
  public PlannedRow plan(ParsedRow row) {
    List<Known> byId = find(row, ImportField.CLIENT_ID, Key::clientId);
    List<Known> byDomain = find(row, ImportField.DOMAIN, Key::domain);
    if (!byId.isEmpty()) {
      return anotherCompany(row, byId.getFirst())
          .or(() -> sameDomain(row, byId.getFirst(), byDomain))
          .map(error -> PlannedRow.refused(row, List.of(error)))
          .orElseGet(() -> keep(row, byId.getFirst(), true));
    }
    if (!byDomain.isEmpty()) {
      return SameSite.meant(row, byDomain)
          .map(known -> keep(row, known, false))
          .orElseGet(() -> PlannedRow.refused(row, List.of(severalHave(row))));
    }
    List<Known> byName =
        find(row, ImportField.CLIENT_NAME, Key::clientName).stream()
            .filter(known -> mayBe(row, known))
            .toList();
    if (byName.size() > 1) {
      return PlannedRow.refused(
          row,
          List.of(
              new RowError(
                  mapping.header(ImportField.CLIENT_NAME),
                  "Several clients are called “%s”; add the web site of the one you mean."
                      .formatted(row.value(ImportField.CLIENT_NAME)))));
    }
    return byName.isEmpty() ? make(row) : keep(row, byName.getFirst(), false);
  }

  private PlannedRow make(ParsedRow row) {
    Map<ImportField, String> values = new EnumMap<>(ImportField.class);
    values.putAll(row.values());
    Recruiters.replace(values, ImportField.OWNER, world);
    Known made = new Known(world.newId(), 0, null, Map.copyOf(values), true);
    world.learn(made, keys(row));
    return PlannedRow.made(row, made, null, 0);
  }

  private PlannedRow keep(ParsedRow row, Known known, boolean certain) {
    Map<ImportField, String> values = new EnumMap<>(ImportField.class);
    values.putAll(row.values());
    Recruiters.replace(values, ImportField.OWNER, world);
    Changes changes = new Changes(known);
    if (certain && renamed(row, known)) {
      changes.take(ImportField.CLIENT_NAME, row.value(ImportField.CLIENT_NAME));
    }
    if (certain) {
      changes.take(ImportField.DOMAIN, row.value(ImportField.DOMAIN));
    } else {
      changes.takeIfEmpty(ImportField.DOMAIN, row.value(ImportField.DOMAIN));
    }
    for (ImportField field :
        List.of(
            ImportField.INDUSTRY,
            ImportField.OWNER,
            ImportField.STAGE,
            ImportField.SINCE,
            ImportField.SEGMENT)) {
      changes.take(field, values.getOrDefault(field, ""));
    }
    if (!certain && row.has(ImportField.CLIENT_ID)) {
      changes.put(ImportField.CLIENT_ID, row.value(ImportField.CLIENT_ID));
    }
    Several.add(changes, known, ImportField.TAGS, row.value(ImportField.TAGS), String::equals);
    world.learn(known.with(changes.after()), keys(row));
    return PlannedRow.kept(row, known, changes.after(), changes.before());
  }

  /** Two companies may share a name; then their web sites tell them apart. */
  private static boolean mayBe(ParsedRow row, Known known) {
    String given = row.value(ImportField.DOMAIN);
    String stands = known.value(ImportField.DOMAIN);
    return given.isEmpty() || stands.isEmpty() || given.equals(stands);
  }

  /** Two systems may give one id to two companies; a rename alone, or a new web site, is news. */
  private Optional<RowError> anotherCompany(ParsedRow row, Known byId) {
    String site = row.value(ImportField.DOMAIN);
    String stands = byId.value(ImportField.DOMAIN);
    boolean moved = !site.isEmpty() && !stands.isEmpty() && !site.equals(stands);
    return moved && renamed(row, byId)
        ? Optional.of(
            new RowError(
                mapping.header(ImportField.CLIENT_ID),
                "“%s” is “%s” (%s) already; correct the id, or ignore this column if it comes from"
                        .formatted(
                            row.value(ImportField.CLIENT_ID),
                            byId.value(ImportField.CLIENT_NAME),
                            stands)
                    + " another system."))
        : Optional.empty();
  }

  private static boolean renamed(ParsedRow row, Known known) {
    return !LegalName.key(row.value(ImportField.CLIENT_NAME))
        .equals(LegalName.key(known.value(ImportField.CLIENT_NAME)));
  }

  private RowError severalHave(ParsedRow row) {
    return new RowError(
        mapping.header(ImportField.DOMAIN), SameSite.sentence(row.value(ImportField.DOMAIN)));
  }

  /** Who has the web site already may keep it, even where another one came to have it as well. */
  private Optional<RowError> sameDomain(ParsedRow row, Known byId, List<Known> byDomain) {
    if (byDomain.stream().anyMatch(each -> each.id().equals(byId.id()))) {
      return Optional.empty();
    }
    return byDomain.stream()
        .findFirst()
        .map(
            other ->
                new RowError(
                    mapping.header(ImportField.DOMAIN),
                    "%s already is the web site of “%s”; correct the id or the web site."
                        .formatted(
                            row.value(ImportField.DOMAIN), other.value(ImportField.CLIENT_NAME))));
  }

  private List<Known> find(
      ParsedRow row, ImportField field, java.util.function.Function<String, Key> key) {
    return row.has(field) ? world.known(key.apply(row.value(field))) : List.of();
  }

  private static List<Key> keys(ParsedRow row) {
    List<Key> keys = new ArrayList<>();
    if (row.has(ImportField.CLIENT_ID)) {
      keys.add(Key.clientId(row.value(ImportField.CLIENT_ID)));
    }
    if (row.has(ImportField.DOMAIN)) {
      keys.add(Key.domain(row.value(ImportField.DOMAIN)));
    }
    if (row.has(ImportField.CLIENT_NAME)) {
      keys.add(Key.clientName(row.value(ImportField.CLIENT_NAME)));
    }
    return keys;
  }
}
