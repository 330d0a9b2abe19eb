package rekindle.silence;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import rekindle.clients.Stage;
import rekindle.shared.problem.ChangedMeanwhile;
import rekindle.shared.problem.InvalidInput;
import rekindle.shared.versions.Versions;
import rekindle.silence.model.Thresholds;
import rekindle.tenancy.ledger.Ledger;
import rekindle.tenancy.ledger.Subject;

/** What the agency decides about silence; every client is reckoned anew soon after it changes. */
@Singleton
class SilenceSettingsService {
  /** "prospect, active, key account, former" */
  private static final String STAGES =
      Arrays.stream(Stage.values())
          .map(stage -> stage.name().toLowerCase(Locale.ROOT).replace('_', ' '))
          .collect(Collectors.joining(", "));

  private final SilenceSettingsRepository settings;
  private final Refresh refresh;
  private final Ledger ledger;

  SilenceSettingsService(SilenceSettingsRepository settings, Refresh refresh, Ledger ledger) {
    this.settings = settings;
    this.refresh = refresh;
    this.ledger = ledger;
  }

  SilenceSettings get() {
    return settings.get();
  }

  @Transactional
  SilenceSettings change(Thresholds wanted, int version) {
    check(wanted);
    SilenceSettings now = settings.get();
    Versions.check(version, now.version(), () -> now.differences(wanted));
    SilenceSettings changed = now.with(wanted);
    if (!settings.save(changed)) {
      throw new ChangedMeanwhile(ChangedMeanwhile.SOMEBODY, settings.get().differences(wanted));
    }
    ledger.writeChange(Subject.of(Subject.Kind.SILENCE_SETTINGS), changed.changesFrom(now));
    refresh.order();
    return changed;
  }

  private static void check(Thresholds wanted) {
    if (wanted.quiet() >= wanted.cooling()) {
      throw new InvalidInput("quiet", "Use a share below the one for cooling.");
    }
    var stages = Arrays.stream(Stage.values()).map(Stage::name).collect(Collectors.toSet());
    if (!stages.containsAll(wanted.caredStages())) {
      throw new InvalidInput("caredStages", "Choose among " + STAGES + ".");
    }
  }
}
