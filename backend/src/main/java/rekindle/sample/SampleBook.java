package rekindle.sample;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.activities.NewActivity;
import rekindle.clients.ClientDetails;
import rekindle.clients.Clients.NewClient;
import rekindle.clients.Source;
import rekindle.clients.Stage;
import rekindle.clients.Stamp;
import rekindle.clients.contacts.ContactDetails;
import rekindle.clients.contacts.Contacts.NewContact;
import rekindle.shared.ids.Ids;

/** Collects the clients, people and happenings of one sample agency before they are stored. */
final class SampleBook {
  private final Clock clock;
  private final ZoneId zone;
  private final List<UUID> owners;
  private final List<NewClient> clients = new ArrayList<>();
  private final List<NewContact> contacts = new ArrayList<>();
  private final List<NewActivity> activities = new ArrayList<>();

  /**
   * @param owners the members whose clients these are; the first owns what nobody else is given
   */
  SampleBook(Clock clock, ZoneId zone, List<UUID> owners) {
    this.clock = clock;
    this.zone = zone;
    this.owners = List.copyOf(owners);
  }

  List<NewClient> clients() {
    return List.copyOf(clients);
  }

  List<NewContact> contacts() {
    return List.copyOf(contacts);
  }

  List<NewActivity> activities() {
    return activities.stream()
        .filter(each -> each.content().occurredAt().isBefore(clock.instant()))
        .toList();
  }

  ZoneId zone() {
    return zone;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  UUID owner() {
    return owners.getFirst();
  }

  UUID ownerOf(int number) {
    return owners.get(number % owners.size());
  }

  void happened(List<NewActivity> told) {
    activities.addAll(told);
  }

  ClientDraft client(String name, String domain, String industry) {
    return new ClientDraft(name, domain, industry);
  }

  UUID contact(UUID client, String given, String family, String title) {
    return contact(client, given, family, title, null, true);
  }

  UUID introduced(UUID client, String given, String family, String title, UUID by) {
    return contact(client, given, family, title, by, true);
  }

  /** Somebody who is known to exist, whom nobody has met: a gap in the chain. */
  UUID unmet(UUID client, String name, String title, UUID by) {
    return contact(client, null, name, title, by, false);
  }

  private UUID contact(
      UUID client,
      @Nullable String given,
      String family,
      String title,
      @Nullable UUID by,
      boolean met) {
    var id = Ids.next();
    var details =
        new ContactDetails(
            given,
            family,
            title,
            null,
            given == null ? List.of() : List.of(address(client, given, family)),
            List.of(),
            null,
            null,
            false,
            met,
            by);
    contacts.add(new NewContact(id, client, details, stamp()));
    return id;
  }

  private String address(UUID client, String given, String family) {
    var domain =
        clients.stream()
            .filter(each -> each.id().equals(client))
            .map(each -> each.details().domain())
            .findFirst()
            .orElse("halyard.example");
    var plain =
        Normalizer.normalize(given + "." + family, Normalizer.Form.NFKD)
            .replaceAll("[^A-Za-z.]", "");
    return plain.toLowerCase(Locale.ROOT) + "@" + domain;
  }

  private Stamp stamp() {
    return Stamp.sample(clock.instant());
  }

  /** A client as far as it has been described. */
  final class ClientDraft {
    private final String name;
    private final String domain;
    private final String industry;
    private Stage stage = Stage.ACTIVE;
    private UUID owner = owners.getFirst();
    private @Nullable UUID parent;
    private @Nullable String candidate;

    private ClientDraft(String name, String domain, String industry) {
      this.name = name;
      this.domain = domain;
      this.industry = industry;
    }

    ClientDraft under(UUID group) {
      parent = group;
      return this;
    }

    ClientDraft keyAccount() {
      stage = Stage.KEY_ACCOUNT;
      return this;
    }

    ClientDraft stage(Stage other) {
      stage = other;
      return this;
    }

    ClientDraft ownedBy(UUID member) {
      owner = member;
      return this;
    }

    ClientDraft wonBy(String mostPlaceable) {
      candidate = mostPlaceable;
      return this;
    }

    UUID add() {
      var id = Ids.next();
      var source = candidate == null ? Source.UNKNOWN : Source.MPC;
      var details =
          new ClientDetails(
              name,
              domain,
              null,
              parent,
              industry,
              owner,
              null,
              stage,
              source,
              candidate,
              List.of(),
              false,
              false,
              today().minusYears(1));
      clients.add(new NewClient(id, details, stamp()));
      return id;
    }
  }
}
