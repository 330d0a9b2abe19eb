package rekindle.silence;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.clients.ClientLookup;
import rekindle.clients.ClientStandings;
import rekindle.shared.ids.Ids;
import rekindle.shared.problem.InvalidInput;
import rekindle.shared.problem.NotFound;
import rekindle.shared.problem.RuleViolation;
import rekindle.silence.model.State;
import rekindle.tenancy.Agencies;
import rekindle.tenancy.CurrentMember;
import rekindle.tenancy.ledger.Act;
import rekindle.tenancy.ledger.Changes;
import rekindle.tenancy.ledger.Entry;
import rekindle.tenancy.ledger.Ledger;
import rekindle.tenancy.ledger.Subject;

/** Leaves clients alone until a date, and takes it back. */
@Singleton
class ParkingService {
  private static final int LONGEST_YEARS = 2;
  private static final int USUAL_MONTHS = 6;

  private final ParkingRepository parkings;
  private final PulseRepository steps;
  private final WordRepository words;
  private final Pulses pulses;
  private final ClientLookup clients;
  private final ClientStandings standings;
  private final CurrentMember member;
  private final Agencies agencies;
  private final Ledger ledger;
  private final Clock clock;

  ParkingService(
      ParkingRepository parkings,
      PulseRepository steps,
      WordRepository words,
      Pulses pulses,
      ClientLookup clients,
      ClientStandings standings,
      CurrentMember member,
      Agencies agencies,
      Ledger ledger,
      Clock clock) {
    this.parkings = parkings;
    this.steps = steps;
    this.words = words;
    this.pulses = pulses;
    this.clients = clients;
    this.standings = standings;
    this.member = member;
    this.agencies = agencies;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** A person's word: the silence means nothing. It ends a parking, until it is taken back. */
  @Transactional
  void markNotQuiet(UUID clientId, @Nullable String note) {
    clients.require(clientId);
    words.add(clientId, member.require(), clock.instant(), note);
    ledger.write(
        Entry.of(Act.ADDED, word(clientId)).with(new Changes().personal("note", null, note)));
    pulses.refresh(List.of(clientId));
  }

  /** The word that the member gave last was a mistake. */
  @Transactional
  void takeBackNotQuiet(UUID clientId) {
    clients.require(clientId);
    pulses.lock(List.of(clientId));
    if (!words.takeBack(clientId, member.require())) {
      throw new NotFound("word");
    }
    ledger.write(Entry.of(Act.REMOVED, word(clientId)));
    pulses.refresh(List.of(clientId));
  }

  @Transactional
  void park(UUID clientId, LocalDate until, @Nullable String note) {
    clients.require(clientId);
    checkUntil(until);
    parkings.save(
        List.of(new Parking(clientId, null, member.require(), clock.instant(), until, note)));
    ledger.write(parked(clientId, until, note));
    pulses.rescore(List.of(clientId));
  }

  @Transactional
  void unpark(UUID clientId) {
    clients.require(clientId);
    if (parkings.delete(List.of(clientId)) > 0) {
      ledger.write(Entry.of(Act.REMOVED, parking(clientId)));
    }
    pulses.rescore(List.of(clientId));
  }

  /**
   * Parks every dormant client that the member may see.
   *
   * @throws RuleViolation when there is none
   */
  @Transactional
  ParkedClients parkDormant(@Nullable LocalDate wanted) {
    LocalDate until = wanted == null ? today().plusMonths(USUAL_MONTHS) : wanted;
    checkUntil(until);
    Instant now = clock.instant();
    UUID batch = Ids.next();
    UUID by = member.require();
    List<UUID> dormant = standings.visible(dormant(now));
    if (dormant.isEmpty()) {
      throw new RuleViolation("nobody-dormant", "No client is dormant: there is nobody to park.");
    }
    parkings.save(
        dormant.stream().map(id -> new Parking(id, batch, by, now, until, null)).toList());
    ledger.writeAll(dormant.stream().map(id -> parked(id, until, null)).toList());
    pulses.rescore(dormant);
    return new ParkedClients(batch, dormant.size(), until);
  }

  /** Those who were parked otherwise since then stay parked. */
  @Transactional
  void undo(UUID batchId) {
    List<UUID> parked = standings.visible(parkings.clientsOf(batchId));
    if (parked.isEmpty()) {
      throw new NotFound("parking");
    }
    parkings.delete(parked);
    ledger.writeAll(parked.stream().map(id -> Entry.of(Act.REMOVED, parking(id))).toList());
    pulses.rescore(parked);
  }

  /** Of those who seemed to be, the ones who still are once nobody else can wake them. */
  private List<UUID> dormant(Instant now) {
    Set<UUID> locked = new HashSet<>(steps.inState(State.DORMANT, now));
    pulses.lock(locked);
    return steps.inState(State.DORMANT, now).stream().filter(locked::contains).toList();
  }

  private static Entry parked(UUID clientId, LocalDate until, @Nullable String note) {
    return Entry.of(Act.ADDED, parking(clientId))
        .with(new Changes().see("until", null, until).personal("note", null, note));
  }

  private static Subject parking(UUID clientId) {
    return Subject.of(Subject.Kind.PARKING, clientId).at(clientId);
  }

  private static Subject word(UUID clientId) {
    return Subject.of(Subject.Kind.SILENCE_WORD, clientId).at(clientId);
  }

  private void checkUntil(LocalDate until) {
    if (!until.isAfter(today()) || until.isAfter(today().plusYears(LONGEST_YEARS))) {
      throw new InvalidInput("until", "Choose a day from tomorrow to two years from now.");
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), agencies.current().zone());
  }
}
