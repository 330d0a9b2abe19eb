package rekindle.silence.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns facts, in order of time, into the statistics of one client. */
public final class PulseFold {

  /** The picture shows a year; a little more lets it scroll. */
  private static final int KEPT_DAYS = 400;

  private final Thresholds thresholds;
  private final WorkTime work;
  private final Map<UUID, String> zones;

  private final Map<UUID, ContactFold> contacts = new LinkedHashMap<>();
  private final Map<Rule, Matter> matters = new EnumMap<>(Rule.class);
  private final TreeSet<LocalDate> theirs = new TreeSet<>();
  private final TreeSet<LocalDate> ours = new TreeSet<>();
  private final TreeSet<LocalDate> missed = new TreeSet<>();
  private final OwedFold owed = new OwedFold();
  private Rhythm signs = Rhythm.NONE;
  private Rhythm touches = Rhythm.NONE;
  private int unansweredTouchDays;
  private int revivedAfterDays;
  private @Nullable LocalDate lastUnansweredTouch;
  private @Nullable LocalDate backAfterMissOn;
  private @Nullable Instant firstAt;
  private @Nullable Instant lastHeardAt;
  private @Nullable UUID lastHeardFrom;
  private @Nullable Touch lastTouch;
  private @Nullable Instant stoppedAt;
  private @Nullable LocalDate waitingUntil;
  private @Nullable Instant wordAt;
  private @Nullable Instant revivedAt;

  /**
   * @param work the agency's working time; it also says where a day begins
   * @param zones of those contacts who are elsewhere
   */
  public PulseFold(Thresholds thresholds, WorkTime work, Map<UUID, String> zones) {
    this.thresholds = thresholds;
    this.work = work;
    this.zones = zones;
  }

  /** People who are known to be there, whether or not anything happened with them. */
  public PulseFold knows(Collection<UUID> contactIds) {
    contactIds.forEach(this::contact);
    return this;
  }

  public PulseFold add(Fact fact) {
    LocalDate day = work.day(fact.at());
    if (firstAt == null && fact.kind() != FactKind.NOT_QUIET) {
      firstAt = fact.at();
    }
    if (fact.heard()) {
      heard(fact, day);
    }
    if (fact.kind().isTouch()) {
      touched(fact, day);
    }
    change(fact, day);
    return this;
  }

  public PulseFold addAll(Collection<Fact> facts) {
    facts.forEach(this::add);
    return this;
  }

  public Pulse pulse() {
    return new Pulse(
        signs,
        touches,
        firstAt,
        lastHeardAt,
        lastHeardFrom,
        lastTouch == null ? null : lastTouch.at(),
        lastTouch,
        unansweredTouchDays,
        owed.since(),
        owed.last(),
        owed.to(),
        stoppedAt,
        waitingUntil,
        wordAt,
        revivedAt,
        revivedAfterDays,
        List.copyOf(matters.values()),
        contacts.values().stream().map(ContactFold::pulse).toList(),
        new Days(kept(theirs), kept(ours), kept(missed)));
  }

  private void heard(Fact fact, LocalDate day) {
    if (signs.lastOn() != null && day.isAfter(signs.lastOn())) {
      noticeRevival(fact.at(), day, signs.lastOn());
    }
    settle(fact, day);
    signs = signs.with(day);
    theirs.add(day);
    lastHeardAt = fact.at();
    lastHeardFrom = fact.contactId();
    unansweredTouchDays = 0;
    lastUnansweredTouch = null;
    waitingUntil = null;
    if (fact.contactId() == null) {
      contacts.values().forEach(ContactFold::answered);
    } else {
      contact(fact.contactId()).heard(fact);
    }
    if (fact.kind() == FactKind.MESSAGE) {
      owed.wrote(fact);
    }
  }

  /**
   * A word after the promised day takes the promise's place. A missed meeting is forgotten once its
   * person has been back on a second day: the talk goes on, with or without a date.
   */
  private void settle(Fact fact, LocalDate day) {
    Matter promise = matters.get(Rule.PROMISE_PASSED);
    if (promise != null && isAbout(promise, fact) && !fact.at().isBefore(promise.at())) {
      matters.remove(Rule.PROMISE_PASSED);
    }
    Matter miss = matters.get(Rule.NO_SHOW);
    if (miss != null && isAbout(miss, fact) && day.isAfter(work.day(miss.at()))) {
      if (backAfterMissOn != null && day.isAfter(backAfterMissOn)) {
        matters.remove(Rule.NO_SHOW);
      } else {
        backAfterMissOn = day;
      }
    }
  }

  private static boolean isAbout(Matter matter, Fact fact) {
    return matter.contactId() == null
        || fact.contactId() == null
        || matter.contactId().equals(fact.contactId());
  }

  /** The pulse as it was a moment ago says whether this word ends a quiet spell. */
  private void noticeRevival(Instant at, LocalDate day, LocalDate last) {
    State before = new Forecast(pulse(), Standing.CARED_FOR, thresholds, work).at(at).state();
    if (before == State.QUIET || before == State.DORMANT) {
      revivedAt = at;
      revivedAfterDays = (int) (day.toEpochDay() - last.toEpochDay());
    }
  }

  private void touched(Fact fact, LocalDate day) {
    touches = touches.with(day);
    ours.add(day);
    lastTouch = new Touch(fact.at(), fact.by(), fact.contactId());
    owed.nothing();
    boolean later = signs.lastOn() != null && day.isAfter(signs.lastOn());
    if (later && !day.equals(lastUnansweredTouch)) {
      unansweredTouchDays++;
      lastUnansweredTouch = day;
    }
    if (fact.contactId() != null && !fact.heard()) {
      contact(fact.contactId()).touched(fact);
    }
  }

  private void change(Fact fact, LocalDate day) {
    switch (fact.kind()) {
      case HELD, NEW_DATE -> matters.remove(Rule.NO_SHOW);
      case MISSED -> {
        missed.add(day);
        backAfterMissOn = null;
        open(Rule.NO_SHOW, fact);
      }
      case AGREED, PROMISED -> open(Rule.AGREED_UNSIGNED, fact);
      case JOB_DESCRIPTION -> open(Rule.JOB_WITHOUT_AGREEMENT, fact);
      case AGREEMENT_SENT -> matters.remove(Rule.JOB_WITHOUT_AGREEMENT);
      case OPENED -> {
        matters.remove(Rule.JOB_WITHOUT_AGREEMENT);
        open(Rule.OPENED_UNSIGNED, fact);
      }
      case SIGNED -> signed();
      case NAMED_DATE -> {
        waitingUntil = fact.date();
        owed.nothing();
      }
      case PROMISED_DATE -> promised(fact);
      case BOUNCED, LEFT -> {
        if (fact.contactId() != null) {
          contact(fact.contactId()).gone(fact.at());
        }
      }
      case LEAVE_ALONE -> {
        stoppedAt = fact.at();
        owed.nothing();
      }
      case NOT_QUIET -> wordAt = fact.at();
      case MESSAGE, TALK, SIGN, ASK, TELL, OUTBOUND -> {}
    }
  }

  /** What was asked before it, of whomever, was asked for its sake: it answers for all of them. */
  private void signed() {
    matters.clear();
    contacts.values().forEach(ContactFold::answered);
  }

  private void open(Rule rule, Fact fact) {
    matters.put(rule, new Matter(rule, fact.at(), fact.contactId()));
  }

  private void promised(Fact fact) {
    if (fact.date() != null) {
      waitingUntil = fact.date();
      owed.nothing();
      Instant promised = work.start(fact.date());
      matters.put(Rule.PROMISE_PASSED, new Matter(Rule.PROMISE_PASSED, promised, fact.contactId()));
    }
  }

  private ContactFold contact(UUID id) {
    return contacts.computeIfAbsent(id, this::newContact);
  }

  private ContactFold newContact(UUID id) {
    String zone = zones.get(id);
    return new ContactFold(id, zone == null ? work : work.in(ZoneId.of(zone)), zone);
  }

  private static List<LocalDate> kept(TreeSet<LocalDate> days) {
    return days.isEmpty()
        ? List.of()
        : new ArrayList<>(days.tailSet(days.last().minusDays(KEPT_DAYS)));
  }
}
