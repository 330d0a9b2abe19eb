package rekindle.importing;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import rekindle.activities.ActivitiesRecorded;

/**
 * Fails one of the next recordings of activities, as a node that dies in the middle of it would, or
 * all of them, as a fault of ours would.
 */
@Singleton
class Stumble {

  private final AtomicInteger left = new AtomicInteger();
  private volatile boolean always;

  void atRecording(int number) {
    left.set(number);
  }

  void always(boolean always) {
    this.always = always;
  }

  @EventListener
  void recorded(ActivitiesRecorded event) {
    if (always || (left.get() > 0 && left.decrementAndGet() == 0)) {
      throw new IllegalStateException("Stumbled, as the test wanted");
    }
  }
}
