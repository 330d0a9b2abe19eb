package rekindle.importing.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rekindle.clients.reach.SharedHosts;
import rekindle.importing.mapping.FileMapping;
import rekindle.importing.mapping.ImportField;
import rekindle.importing.values.MailAddress;
import rekindle.importing.values.Read;
import rekindle.importing.values.WebSite;

/** Finds the client a row of contacts or activities speaks of. */
final class ClientReference {

  private final World world;
  private final FileMapping mapping;

  ClientReference(World world, FileMapping mapping) {
    this.world = world;
    this.mapping = mapping;
  }

  List<Key> keys(ParsedRow row) {
    return new ArrayList<>(references(row).values());
  }

  boolean given(ParsedRow row) {
    return row.has(ImportField.CLIENT_ID)
        || row.has(ImportField.DOMAIN)
        || row.has(ImportField.CLIENT_NAME);
  }

  /** By id, then domain, then name; the domain of the e-mail address only where none is given. */
  Read<Known> find(ParsedRow row) {
    Map<ImportField, Key> references = references(row);
    for (var reference : references.entrySet()) {
      List<Known> found = world.known(reference.getValue());
      boolean bySite = reference.getValue().type() == Key.Type.CLIENT_DOMAIN;
      if (found.size() > 1 && bySite) {
        found = SameSite.meant(row, found).map(List::of).orElse(List.of());
        if (found.isEmpty()) {
          return Read.wrong(SameSite.sentence(reference.getValue().value()));
        }
      }
      if (found.size() > 1) {
        return Read.wrong(
            "Several clients are called “%s”; add the client's id or web site."
                .formatted(row.value(ImportField.CLIENT_NAME)));
      }
      boolean byId = reference.getKey() == ImportField.CLIENT_ID;
      if (!found.isEmpty() && !byId && isNamesake(row, found.getFirst())) {
        return Read.wrong(noSuchId(row));
      }
      if (!found.isEmpty()) {
        return Read.good(found.getFirst());
      }
    }
    return Read.wrong(unknown(row));
  }

  /** Whether a row that no id led here names another client by id than this one, which has one. */
  private static boolean isNamesake(ParsedRow row, Known found) {
    String id = found.value(ImportField.CLIENT_ID);
    return row.has(ImportField.CLIENT_ID)
        && !id.isEmpty()
        && !id.equals(row.value(ImportField.CLIENT_ID));
  }

  /** The column to blame when the client is not found: what the row says most surely. */
  String column(ParsedRow row) {
    for (ImportField field :
        List.of(ImportField.CLIENT_ID, ImportField.CLIENT_NAME, ImportField.DOMAIN)) {
      if (row.has(field)) {
        return mapping.header(field);
      }
    }
    return mapping.has(ImportField.CLIENT_ID)
        ? mapping.header(ImportField.CLIENT_ID)
        : mapping.header(ImportField.CLIENT_NAME);
  }

  private static String unknown(ParsedRow row) {
    if (row.has(ImportField.CLIENT_ID)) {
      return noSuchId(row);
    }
    if (row.has(ImportField.CLIENT_NAME)) {
      return "No client is called “%s”; add it to the clients or correct the name."
          .formatted(row.value(ImportField.CLIENT_NAME));
    }
    if (row.has(ImportField.DOMAIN)) {
      return "No client has the web site %s; add it to the clients or correct it."
          .formatted(row.value(ImportField.DOMAIN));
    }
    return "The client is not named; write its name.";
  }

  private static String noSuchId(ParsedRow row) {
    return "There is no client with the id “%s”; add it to the clients or correct the id."
        .formatted(row.value(ImportField.CLIENT_ID));
  }

  private Map<ImportField, Key> references(ParsedRow row) {
    Map<ImportField, Key> keys = new LinkedHashMap<>();
    if (row.has(ImportField.CLIENT_ID)) {
      keys.put(ImportField.CLIENT_ID, Key.clientId(row.value(ImportField.CLIENT_ID)));
    }
    if (row.has(ImportField.DOMAIN)) {
      keys.put(ImportField.DOMAIN, Key.domain(row.value(ImportField.DOMAIN)));
    }
    if (row.has(ImportField.CLIENT_NAME)) {
      keys.put(ImportField.CLIENT_NAME, Key.clientName(row.value(ImportField.CLIENT_NAME)));
    }
    if (keys.isEmpty() && row.has(ImportField.EMAIL)) {
      String domain = MailAddress.domain(Several.split(row.value(ImportField.EMAIL)).getFirst());
      if (!SharedHosts.has(domain) && WebSite.domain(domain) instanceof Read.Good<String> site) {
        keys.put(ImportField.EMAIL, Key.domain(site.value()));
      }
    }
    return keys;
  }
}
