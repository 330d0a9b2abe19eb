package rekindle.tenancy;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files that are written while they are read, by a thread of their own that works for the agency in
 * context: they may be as long as they like.
 */
@Singleton
public class Downloads {
  private static final Logger LOG = LoggerFactory.getLogger(Downloads.class);

  private final AgencyContext context;

  Downloads(AgencyContext context) {
    this.context = context;
  }

  /** Writes the bytes of a file. */
  public interface Work {
    void write(OutputStream bytes) throws IOException;
  }

  public InputStream of(Work work) {
    var agency = context.agencyId();
    var relay = new Relay();
    Thread.ofVirtual()
        .name("download")
        .start(() -> AgencyContext.run(agency, () -> write(work, relay)));
    return relay;
  }

  /** When the reader has gone away there is nobody left to tell. */
  private static void write(Work work, Relay relay) {
    try (var bytes = relay.writer()) {
      writeOrTell(work, bytes, relay);
    } catch (IOException e) {
      LOG.info("Nobody reads a file any more");
    }
  }

  private static void writeOrTell(Work work, OutputStream bytes, Relay relay) {
    try {
      work.write(bytes);
    } catch (IOException | RuntimeException e) {
      LOG.warn("A file could not be written", e);
      relay.failed(e);
    }
  }
}
