package rekindle.tenancy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What one thread writes, for others to read: the JDK's pipes take the reader for gone when the
 * thread that read last has ended, and a server reads each piece with another one. When the writer
 * has failed this ends with an error and not as if it were whole: half a file must not look like
 * one.
 */
final class Relay extends InputStream {
  /** Nobody may hold a writer up for longer than this. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final int PIECES_AHEAD = 8;
  private static final byte[] END = {};

  private final BlockingQueue<byte[]> pieces = new ArrayBlockingQueue<>(PIECES_AHEAD);
  private final OutputStream writer = new Writer();

  private byte[] piece = {};
  private int next;
  private boolean ended;
  private volatile boolean abandoned;
  private volatile @Nullable Exception failure;

  /** Where the bytes are written; closing it ends the file. */
  OutputStream writer() {
    return writer;
  }

  /** To be called by the writer before it closes its end. */
  void failed(Exception reason) {
    failure = reason;
  }

  @Override
  public int read() throws IOException {
    return advance() ? Byte.toUnsignedInt(piece[next++]) : -1;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!advance()) {
      return -1;
    }
    int count = Math.min(length, piece.length - next);
    System.arraycopy(piece, next, buffer, from, count);
    next += count;
    return count;
  }

  /** What comes now is for nobody; the writer is told when it goes on. */
  @Override
  public void close() {
    abandoned = true;
    pieces.clear();
  }

  /** Whether there is a byte to read. */
  private boolean advance() throws IOException {
    if (!ended && next == piece.length) {
      piece = patiently(pieces::take);
      next = 0;
      ended = piece == END;
    }
    if (ended && failure != null) {
      throw new IOException("The writer has failed", failure);
    }
    return !ended;
  }

  private interface Waiting<T> {
    T get() throws InterruptedException;
  }

  private static <T> T patiently(Waiting<T> waiting) throws IOException {
    try {
      return waiting.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("Interrupted while a file was handed over");
    }
  }

  private final class Writer extends OutputStream {
    private boolean closed;

    @Override
    public void write(int one) throws IOException {
      hand(new byte[] {(byte) one});
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      if (length > 0) {
        hand(Arrays.copyOfRange(bytes, from, from + length));
      }
    }

    @Override
    public void close() throws IOException {
      if (!closed) {
        closed = true;
        hand(END);
      }
    }

    private void hand(byte[] bytes) throws IOException {
      if (abandoned
          || !patiently(() -> pieces.offer(bytes, PATIENCE.toMillis(), TimeUnit.MILLISECONDS))) {
        throw new IOException("Nobody reads this file any more");
      }
    }
  }
}
