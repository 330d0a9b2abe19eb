package rekindle.radar;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import rekindle.activities.ActivityContent;
import rekindle.activities.ActivityKind;
import rekindle.activities.ActivityLog;
import rekindle.activities.Direction;
import rekindle.activities.NewActivity;
import rekindle.activities.Provenance;
import rekindle.clients.ClientDetails;
import rekindle.clients.Clients;
import rekindle.clients.Stage;
import rekindle.clients.Stamp;
import rekindle.clients.contacts.ContactDetails;
import rekindle.clients.contacts.Contacts;
import rekindle.shared.ids.Ids;
import rekindle.support.TestAgency;
import rekindle.support.World;

/** The real history of an agency, recorded as an import records it. */
final class ImportedHistory {
  private final World world;
  private final Instant now;
  private final Map<String, UUID> ids = new HashMap<>();

  private ImportedHistory(World world) {
    this.world = world;
    this.now = world.clock().instant();
  }

  static void into(TestAgency agency) {
    var history = new ImportedHistory(agency.world());
    agency.inBackground(history::record);
  }

  private void record() {
    world.context().getBean(Clients.class).addAll(rows("clients").map(this::client).toList());
    world.context().getBean(Contacts.class).addAll(rows("contacts").map(this::contact).toList());
    var activities = rows("activities").map(this::activity).toList();
    var log = world.context().getBean(ActivityLog.class);
    for (int from = 0; from < activities.size(); from += 1000) {
      log.recordAll(activities.subList(from, Math.min(from + 1000, activities.size())));
    }
  }

  private Clients.NewClient client(NamedCsvRecord row) {
    var stage = Stage.valueOf(row.getField("Status").toUpperCase(Locale.ROOT).replace(' ', '_'));
    return new Clients.NewClient(
        id(row.getField("Client ID")), Described.client(row.getField("Company"), stage), stamp());
  }

  private Contacts.NewContact contact(NamedCsvRecord row) {
    return new Contacts.NewContact(
        id(row.getField("Contact ID")),
        id(row.getField("Client ID")),
        Described.contact(row.getField("First Name"), row.getField("Last Name")),
        stamp());
  }

  private NewActivity activity(NamedCsvRecord row) {
    var direction = row.getField("Direction").equals("IN") ? Direction.INBOUND : Direction.OUTBOUND;
    return new NewActivity(
        Ids.next(),
        id(row.getField("Client ID")),
        ActivityContent.of(ActivityKind.EMAIL, direction, Instant.parse(row.getField("Date")))
            .with(id(row.getField("Contact ID"))),
        Provenance.sample());
  }

  private UUID id(String external) {
    return ids.computeIfAbsent(external, unknown -> Ids.next());
  }

  private Stamp stamp() {
    return Stamp.manual(now, null);
  }

  private static java.util.stream.Stream<NamedCsvRecord> rows(String file) {
    var in =
        Objects.requireNonNull(
            ImportedHistory.class.getResourceAsStream("/agency-import/" + file + ".csv"));
    try (var reader =
        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<NamedCsvRecord> all = new ArrayList<>();
      reader.forEach(all::add);
      return all.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static final class Described {
    private Described() {}

    static ClientDetails client(String name, Stage stage) {
      return new ClientDetails(
          name, null, null, null, null, null, null, stage, null, null, null, null, null, null);
    }

    static ContactDetails contact(String given, String family) {
      return new ContactDetails(
          given, family, null, null, null, null, null, null, null, null, null);
    }
  }
}
