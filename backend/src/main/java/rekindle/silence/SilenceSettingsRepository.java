package rekindle.silence;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import rekindle.shared.sql.SqlStates;
import rekindle.silence.model.Thresholds;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.Row;

@Singleton
class SilenceSettingsRepository {
  private final AgencySql sql;

  SilenceSettingsRepository(AgencySql sql) {
    this.sql = sql;
  }

  SilenceSettings get() {
    return sql.first(
            """
            select s.cooling, s.quiet, s.usual_gap_days, s.owe_days, s.dormant_days,
              s.cared_stages, s.version
            from silence_settings s where s.agency_id = :agency
            """,
            Map.of(),
            SilenceSettingsRepository::read)
        .orElse(SilenceSettings.USUAL);
  }

  /** Answers false where somebody else has saved since the version before this one was read. */
  boolean save(SilenceSettings settings) {
    Thresholds thresholds = settings.thresholds();
    Map<String, Object> values = new HashMap<>();
    values.put("cooling", thresholds.cooling());
    values.put("quiet", thresholds.quiet());
    values.put("usualGapDays", thresholds.usualGapDays());
    values.put("oweDays", thresholds.oweDays());
    values.put("dormantDays", thresholds.dormantDays());
    values.put(
        "stages", thresholds.caredStages().stream().sorted().collect(Collectors.joining(",")));
    values.put("version", settings.version());
    values.put("before", settings.version() - 1);
    if (settings.version() == 1) {
      return insert(values);
    }
    return sql.update(
            """
            update silence_settings set cooling = :cooling, quiet = :quiet,
              usual_gap_days = :usualGapDays, owe_days = :oweDays, dormant_days = :dormantDays,
              cared_stages = :stages, version = :version
            where agency_id = :agency and version = :before
            """,
            values)
        == 1;
  }

  /** The first to save makes the row; how many rows an upsert touched depends on the driver. */
  private boolean insert(Map<String, Object> values) {
    try {
      sql.update(
          """
          insert into silence_settings (agency_id, cooling, quiet, usual_gap_days, owe_days,
            dormant_days, cared_stages, version)
          values (:agency, :cooling, :quiet, :usualGapDays, :oweDays, :dormantDays, :stages,
            :version)
          """,
          values);
      return true;
    } catch (RuntimeException e) {
      if (SqlStates.isConstraint(e)) {
        return false;
      }
      throw e;
    }
  }

  private static SilenceSettings read(Row row) {
    return new SilenceSettings(
        new Thresholds(
            share(row, "cooling"),
            share(row, "quiet"),
            row.integer("usual_gap_days"),
            row.integer("owe_days"),
            row.integer("dormant_days"),
            Arrays.stream(row.text("cared_stages").split(","))
                .filter(stage -> !stage.isEmpty())
                .collect(Collectors.toUnmodifiableSet())),
        row.integer("version"));
  }

  private static double share(Row row, String column) {
    return Objects.requireNonNull(row.decimalOrNull(column)).doubleValue();
  }
}
