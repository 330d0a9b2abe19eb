package rekindle.silence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import rekindle.shared.problem.FieldError;
import rekindle.silence.model.Thresholds;
import rekindle.tenancy.ledger.Changes;

/**
 * What the agency decided about silence.
 *
 * @param version 0 as long as nobody changed anything
 */
record SilenceSettings(Thresholds thresholds, int version) {

  static final SilenceSettings USUAL = new SilenceSettings(Thresholds.USUAL, 0);

  private static final Map<String, Function<Thresholds, Object>> FIELDS =
      Map.of(
          "cooling", Thresholds::cooling,
          "quiet", Thresholds::quiet,
          "usualGapDays", Thresholds::usualGapDays,
          "oweDays", Thresholds::oweDays,
          "dormantDays", Thresholds::dormantDays,
          "caredStages", Thresholds::caredStages);

  SilenceSettings with(Thresholds changed) {
    return new SilenceSettings(changed, version + 1);
  }

  Changes changesFrom(SilenceSettings then) {
    Changes changes = new Changes();
    FIELDS.forEach(
        (name, field) ->
            changes.see(name, words(field.apply(then.thresholds)), words(field.apply(thresholds))));
    return changes;
  }

  /** A set has no order of its own. */
  private static Object words(Object value) {
    return value instanceof Set<?> many ? many.stream().sorted().toList() : value;
  }

  /** The fields in which these differ from what somebody else wants, each with its value here. */
  List<FieldError> differences(Thresholds wanted) {
    List<FieldError> differences = new ArrayList<>();
    FIELDS.forEach(
        (name, field) -> {
          Object here = field.apply(thresholds);
          if (!Objects.equals(here, field.apply(wanted))) {
            differences.add(new FieldError(name, String.valueOf(here)));
          }
        });
    return differences;
  }
}
