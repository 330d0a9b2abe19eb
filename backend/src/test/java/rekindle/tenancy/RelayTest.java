package rekindle.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class RelayTest {

  @Test
  void what_is_written_is_read_though_each_piece_is_read_by_another_thread() throws Exception {
    var bytes = new byte[1_000_000];
    new Random(1).nextBytes(bytes);
    var relay = new Relay();
    var writing =
        CompletableFuture.runAsync(
            () -> {
              try (var writer = relay.writer()) {
                writer.write(bytes[0]);
                for (int at = 1; at < bytes.length; at += 9_999) {
                  writer.write(bytes, at, Math.min(9_999, bytes.length - at));
                }
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            },
            task -> Thread.ofVirtual().start(task));
    var read = new ByteArrayOutputStream();
    read.write(relay.read());
    while (readPiece(relay, read)) {
      // Goes on.
    }
    writing.get();
    assertThat(read.toByteArray()).isEqualTo(bytes);
    assertThat(relay.read()).isEqualTo(-1);
  }

  @Test
  void half_a_file_ends_with_an_error() throws IOException {
    var relay = new Relay();
    try (var writer = relay.writer()) {
      writer.write(new byte[] {1, 2});
      relay.failed(new IllegalStateException("out of paper"));
    }
    assertThat(relay.readNBytes(2)).containsExactly(1, 2);
    assertThatThrownBy(relay::read).hasRootCauseMessage("out of paper");
  }

  @Test
  void who_writes_for_nobody_is_told() throws IOException {
    var relay = new Relay();
    relay.close();
    try (var writer = relay.writer()) {
      assertThatThrownBy(() -> writer.write(1)).isInstanceOf(IOException.class);
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("Nobody reads");
    }
  }

  private static boolean readPiece(Relay relay, ByteArrayOutputStream read)
      throws InterruptedException, ExecutionException {
    var done = new CompletableFuture<Integer>();
    Thread.ofVirtual()
        .start(
            () -> {
              var piece = new byte[4_096];
              try {
                int count = relay.read(piece, 0, piece.length);
                if (count > 0) {
                  read.write(piece, 0, count);
                }
                done.complete(count);
              } catch (IOException e) {
                done.completeExceptionally(e);
              }
            })
        .join();
    return done.get() > 0;
  }
}
