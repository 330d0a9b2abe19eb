package rekindle.silence;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import rekindle.silence.model.ContactPulse;
import rekindle.silence.model.Days;
import rekindle.silence.model.Latency;
import rekindle.silence.model.Matter;
import rekindle.silence.model.Pulse;
import rekindle.silence.model.Rhythm;
import rekindle.silence.model.Touch;

/** A pulse as the text that its column holds. */
@Singleton
@SerdeImport(Pulse.class)
@SerdeImport(ContactPulse.class)
@SerdeImport(Rhythm.class)
@SerdeImport(Latency.class)
@SerdeImport(Matter.class)
@SerdeImport(Days.class)
@SerdeImport(Touch.class)
class PulseText {
  private final ObjectMapper json;

  PulseText(ObjectMapper json) {
    this.json = json;
  }

  String write(Pulse pulse) {
    try {
      return json.writeValueAsString(pulse);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Pulse read(String text) {
    try {
      return json.readValue(text, Pulse.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
