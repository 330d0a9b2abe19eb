package rekindle.silence;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import rekindle.shared.versions.Versioned;
import rekindle.silence.model.Thresholds;

/**
 * @param cooling the share of their gaps, as a decimal such as "0.20", below which a silence is
 *     unusual
 * @param quiet the share below which it is rare
 * @param usualGapDays how often a client is usually heard from
 * @param oweDays for so long an answer that is owed is today's work
 * @param dormantDays after more than so many silent days with nothing open a client is dormant
 * @param caredStages the stages in which a client matters even with nothing open
 */
@Serdeable
record SilenceSettingsView(
    String cooling,
    String quiet,
    int usualGapDays,
    int oweDays,
    int dormantDays,
    List<String> caredStages,
    int version)
    implements Versioned {

  static SilenceSettingsView of(SilenceSettings settings) {
    Thresholds thresholds = settings.thresholds();
    return new SilenceSettingsView(
        share(thresholds.cooling()),
        share(thresholds.quiet()),
        thresholds.usualGapDays(),
        thresholds.oweDays(),
        thresholds.dormantDays(),
        thresholds.caredStages().stream().sorted().toList(),
        settings.version());
  }

  private static String share(double share) {
    BigDecimal plain = BigDecimal.valueOf(share).stripTrailingZeros();
    return plain.setScale(Math.max(2, plain.scale())).toPlainString();
  }
}
