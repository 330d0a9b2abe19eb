package rekindle.importing;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import rekindle.activities.ActivitiesRecorded;

/**
 * Fails one of the next recordings of activities, as a node that dies in the middle of it would.
 */
@Singleton
class Stumble {

  private final AtomicInteger left = new AtomicInteger();

  void atRecording(int number) {
    left.set(number);
  }

  @EventListener
  void recorded(ActivitiesRecorded event) {
    if (left.get() > 0 && left.decrementAndGet() == 0) {
      throw new IllegalStateException("Stumbled, as the test wanted");
    }
  }
}
