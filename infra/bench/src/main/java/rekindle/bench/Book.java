package rekindle.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import rekindle.activities.ActivityContent;
import rekindle.activities.ActivityKind;
import rekindle.activities.Direction;
import rekindle.activities.NewActivity;
import rekindle.activities.Outcome;
import rekindle.activities.Provenance;
import rekindle.clients.ClientDetails;
import rekindle.clients.Clients.NewClient;
import rekindle.clients.Source;
import rekindle.clients.Stage;
import rekindle.clients.Stamp;
import rekindle.clients.contacts.ContactDetails;
import rekindle.clients.contacts.Contacts.NewContact;
import rekindle.shared.ids.Ids;

/** Makes up the same clients, people and happenings for the same size every time. */
final class Book {
  private static final Duration YEAR = Duration.ofDays(365);
  private static final List<String> TEXTS =
      List.of(
          "Two profiles for you: which of them would you like to meet?",
          "Thursday is better, eleven o'clock. Please send the agenda before.",
          "Left a voicemail about the shortlist and the two open questions on the contract.",
          "Good conversation, they want to see her again. The board meets on the first.");

  private final Size size;
  private final List<UUID> people;
  private final Instant now;
  private final Random random = new Random(42);
  private int person;

  final List<NewClient> clients = new ArrayList<>();
  final List<NewContact> contacts = new ArrayList<>();
  final List<NewActivity> activities = new ArrayList<>();

  Book(Size size, List<UUID> people, Instant now) {
    this.size = size;
    this.people = people;
    this.now = now;
  }

  /** Adds a client with all that belongs to it. */
  void tell(int number) {
    UUID id = Ids.next();
    UUID owner = people.get(number % people.size());
    Stamp stamp = Stamp.manual(now.minus(YEAR), owner);
    String domain = Names.word(number).toLowerCase(Locale.ROOT) + number + ".example";
    clients.add(new NewClient(id, client(number, domain, owner), stamp));
    List<UUID> theirs = new ArrayList<>();
    for (int i = 0; i < size.contactsOf(number); i++) {
      UUID contact = Ids.next();
      contacts.add(new NewContact(contact, id, contact(domain), stamp));
      theirs.add(contact);
    }
    for (int i = 0; i < size.activitiesOf(number); i++) {
      activities.add(new NewActivity(Ids.next(), id, happened(theirs), Provenance.manual()));
    }
  }

  /** What was told so far is stored. */
  void turnPage() {
    clients.clear();
    contacts.clear();
    activities.clear();
  }

  private static ClientDetails client(int number, String domain, UUID owner) {
    return new ClientDetails(
        Names.company(number),
        domain,
        null,
        null,
        Names.trade(number),
        owner,
        null,
        number % 5 == 0 ? Stage.PROSPECT : Stage.ACTIVE,
        Source.UNKNOWN,
        null,
        List.of("tag" + number % 12),
        false,
        false,
        null);
  }

  private ContactDetails contact(String domain) {
    int number = person++;
    String given = Names.given(number);
    String family = Names.family(number);
    String address = (given + "." + family).toLowerCase(Locale.ROOT) + "@" + domain;
    return new ContactDetails(
        given,
        family,
        Names.title(number),
        null,
        List.of(address),
        List.of(),
        null,
        null,
        false,
        true,
        null);
  }

  private ActivityContent happened(List<UUID> theirs) {
    Instant at = now.minusSeconds(1 + random.nextLong(YEAR.toSeconds()));
    ActivityContent content =
        switch (random.nextInt(4)) {
          case 0 -> mail(Direction.OUTBOUND, Outcome.SENT, at).expectsAnswer(true);
          case 1 -> mail(Direction.INBOUND, Outcome.REPLY, at);
          case 2 ->
              ActivityContent.of(ActivityKind.CALL, Direction.OUTBOUND, at)
                  .outcome(Outcome.ANSWERED);
          default -> ActivityContent.of(ActivityKind.VOICEMAIL, Direction.OUTBOUND, at);
        };
    return content
        .with(theirs.isEmpty() ? null : theirs.get(random.nextInt(theirs.size())))
        .by(people.get(random.nextInt(people.size())))
        .text(TEXTS.get(random.nextInt(TEXTS.size())));
  }

  private static ActivityContent mail(Direction direction, Outcome outcome, Instant at) {
    return ActivityContent.of(ActivityKind.EMAIL, direction, at)
        .outcome(outcome)
        .subject("The opening in your team");
  }
}
