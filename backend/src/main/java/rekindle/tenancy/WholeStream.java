package rekindle.tenancy;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What another thread writes. When that one has failed this ends with an error and not as if it
 * were whole: half a file must not look like one.
 */
final class WholeStream extends FilterInputStream {

  private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

  WholeStream(InputStream bytes) {
    super(bytes);
  }

  /** To be called by the writer before it closes its end. */
  void failed(Exception reason) {
    failure.set(reason);
  }

  @Override
  public int read() throws IOException {
    return checked(super.read());
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    return checked(super.read(buffer, from, length));
  }

  private int checked(int read) throws IOException {
    Exception reason = failure.get();
    if (read < 0 && reason != null) {
      throw new IOException("The writer has failed", reason);
    }
    return read;
  }
}
