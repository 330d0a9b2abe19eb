package rekindle.activities.log;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.activities.ActivityContent;
import rekindle.activities.ActivityHistory;
import rekindle.activities.Direction;
import rekindle.activities.inference.Given;
import rekindle.activities.inference.Inference;
import rekindle.activities.inference.Surroundings;
import rekindle.activities.words.ReaderTime;
import rekindle.activities.words.ReaderTimes;
import rekindle.clients.ClientLookup;
import rekindle.clients.contacts.ContactLookup;
import rekindle.shared.problem.InvalidInput;
import rekindle.tenancy.CurrentMember;
import rekindle.tenancy.members.Members;

/** Makes of what a person said what is to be logged: checks it, reads its words, fills its gaps. */
@Singleton
class Understanding {
  /** Whatever lies behind so many activities tells nothing of the next. */
  private static final int REMEMBERED = 200;

  private final ClientLookup clients;
  private final ContactLookup contacts;
  private final Members members;
  private final CurrentMember currentMember;
  private final ActivityHistory history;
  private final ReaderTimes times;

  Understanding(
      ClientLookup clients,
      ContactLookup contacts,
      Members members,
      CurrentMember currentMember,
      ActivityHistory history,
      ReaderTimes times) {
    this.clients = clients;
    this.contacts = contacts;
    this.members = members;
    this.currentMember = currentMember;
    this.history = history;
    this.times = times;
  }

  Understood of(LogActivity said) {
    clients.require(said.clientId());
    if (said.contactId() != null) {
      contacts.require(said.clientId(), said.contactId());
    }
    members.check("memberId", said.memberId());
    var time = times.in(said.timeZone());
    var occurredAt = time.moment("when", said.when());
    var day = time.dayOf(occurredAt);
    var around = around(said.clientId(), occurredAt, day);
    var inference = Inference.of(given(said, time, day), around);
    var content = content(said, inference.result(), occurredAt);
    var errors = content.errors();
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return new Understood(content, inference.inferred(), due(said, time), around.contacts());
  }

  private static Given given(LogActivity said, ReaderTime time, LocalDate day) {
    var promisedFor = said.promisedFor();
    return new Given(
        said.kind(),
        said.contactId(),
        said.direction(),
        said.outcome(),
        said.milestone(),
        said.intent(),
        said.expectsAnswer(),
        promisedFor == null ? null : time.day("promisedFor", promisedFor, day),
        said.words());
  }

  private Surroundings around(UUID clientId, Instant occurredAt, LocalDate day) {
    var before = history.latest(clientId, occurredAt, REMEMBERED);
    return new Surroundings(contacts.at(clientId), before, day);
  }

  private ActivityContent content(LogActivity said, Given known, Instant occurredAt) {
    var direction = known.direction() == null ? Direction.NONE : known.direction();
    return ActivityContent.of(known.kind(), direction, occurredAt)
        .with(known.contactId())
        .by(said.memberId() == null ? currentMember.require() : said.memberId())
        .outcome(known.outcome())
        .milestone(known.milestone())
        .intent(known.intent())
        .approach(said.approach())
        .expectsAnswer(known.expectsAnswer())
        .promisedFor(known.promisedFor())
        .subject(said.subject())
        .text(said.text());
  }

  private @Nullable LocalDate due(LogActivity said, ReaderTime time) {
    var step = said.nextStep();
    if (step == null) {
      return null;
    }
    members.checkPresent("nextStep.ownerId", step.ownerId());
    return time.day("nextStep.due", step.due(), time.today());
  }
}
