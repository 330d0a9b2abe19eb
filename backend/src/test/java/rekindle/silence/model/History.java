package rekindle.silence.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.activities.ActivityKind;

/** One client's facts by day, counted from Monday 14 September 2026, at noon in Chicago. */
final class History {

  static final UUID DANA = new UUID(0, 1);
  static final UUID FRANK = new UUID(0, 2);
  static final WorkTime WORK = WorkTime.of(ZoneId.of("America/Chicago"), "US");

  private static final LocalDate DAY_0 = LocalDate.of(2026, 9, 14);
  private static final Map<UUID, String> NAMES = Map.of(DANA, "Dana", FRANK, "Frank");

  private final List<Fact> facts = new ArrayList<>();
  private Standing standing = Standing.CARED_FOR;

  static Instant day(long day) {
    return DAY_0.plusDays(day).atTime(12, 0).atZone(WORK.zone()).toInstant();
  }

  static LocalDate date(long day) {
    return DAY_0.plusDays(day);
  }

  History on(long day, FactKind kind, @Nullable UUID who) {
    facts.add(Fact.of(day(day).plusSeconds(facts.size()), kind, who));
    return this;
  }

  History on(long day, FactKind kind, UUID who, long namedDay) {
    facts.add(new Fact(day(day).plusSeconds(facts.size()), kind, who, date(namedDay), true, null));
    return this;
  }

  /** A touch of ours of which it is known what it was. */
  History by(long day, ActivityKind by, UUID who) {
    facts.add(new Fact(day(day).plusSeconds(facts.size()), FactKind.ASK, who, null, false, by));
    return this;
  }

  /** They write and we answer the same day, again and again. */
  History talk(long first, long last, int every, UUID who) {
    for (long day = first; day <= last; day += every) {
      on(day, FactKind.MESSAGE, who).on(day, FactKind.TELL, who);
    }
    return this;
  }

  History standing(Standing other) {
    standing = other;
    return this;
  }

  Reading reading() {
    facts.sort(Comparator.comparing(Fact::at));
    Pulse pulse = new PulseFold(Thresholds.USUAL, WORK, Map.of()).addAll(facts).pulse();
    return Reading.of(pulse, standing, Thresholds.USUAL, WORK);
  }

  State state(long day) {
    return reading().at(day(day)).state();
  }

  Situation situation(long day) {
    return reading().at(day(day)).situation();
  }

  String sentence(long day) {
    return reading().sentence(day(day), id -> Optional.ofNullable(NAMES.get(id)));
  }
}
