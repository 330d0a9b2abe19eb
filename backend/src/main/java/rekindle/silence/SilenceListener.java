package rekindle.silence;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import rekindle.activities.ActivitiesRecorded;
import rekindle.clients.ClientChanged;

/** Keeps the statistics current inside the transaction of what happened. */
@Singleton
class SilenceListener {
  private final Pulses pulses;

  SilenceListener(Pulses pulses) {
    this.pulses = pulses;
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
}
