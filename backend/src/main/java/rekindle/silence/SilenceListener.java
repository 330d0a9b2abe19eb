package rekindle.silence;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import rekindle.activities.ActivitiesRecorded;
import rekindle.clients.ClientChanged;
import rekindle.tenancy.CalendarChanged;

/** Keeps the statistics current inside the transaction of what happened. */
@Singleton
class SilenceListener {
  private final Pulses pulses;
  private final Refresh refresh;

  SilenceListener(Pulses pulses, Refresh refresh) {
    this.pulses = pulses;
    this.refresh = refresh;
  }

  @EventListener
  void happened(ActivitiesRecorded event) {
    pulses.refresh(event.clientIds());
  }

  /** A stage, a zone, somebody who left: all of them change what a silence means. */
  @EventListener
  void changed(ClientChanged event) {
    pulses.refresh(event.clientIds());
  }

  /** Days that were counted in the old zone, or over other holidays, are counted again. */
  @EventListener
  void counted(CalendarChanged event) {
    refresh.order();
  }
}
