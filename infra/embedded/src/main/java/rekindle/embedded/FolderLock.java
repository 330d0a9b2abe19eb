package rekindle.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * One program per data folder. The operating system gives the lock back however its holder ended.
 * What the holder says about itself stands in a second file, because a locked one cannot be read
 * everywhere.
 */
final class FolderLock implements AutoCloseable {
  private final FileChannel channel;
  private final Path note;

  private FolderLock(FileChannel channel, Path note) {
    this.channel = channel;
    this.note = note;
  }

  static FolderLock take(Home home) {
    FolderLock lock = tryTake(home);
    if (lock == null) {
      throw new AlreadyRunning("Rekindle is already running: " + read(home.note()));
    }
    return lock;
  }

  static @Nullable FolderLock tryTake(Home home) {
    try {
      home.create();
      FileChannel channel =
          FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (isHeldElsewhere(channel)) {
        channel.close();
        return null;
      }
      return new FolderLock(channel, home.note());
    } catch (IOException e) {
      throw new UncheckedIOException("The folder " + home.folder() + " cannot be locked.", e);
    }
  }

  /** Replaces what a second start will be told. */
  void say(String what) {
    try {
      Files.writeString(note, what);
    } catch (IOException e) {
      throw new UncheckedIOException(note + " cannot be written.", e);
    }
  }

  @Override
  public void close() {
    try (channel) {
      Files.deleteIfExists(note);
    } catch (IOException e) {
      throw new UncheckedIOException(note + " cannot be removed.", e);
    }
  }

  private static boolean isHeldElsewhere(FileChannel channel) throws IOException {
    try {
      @Nullable FileLock lock = channel.tryLock();
      return lock == null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return true;
    }
  }

  private static String read(Path note) {
    try {
      return Files.readString(note);
    } catch (IOException startingOrEnding) {
      return "it is starting or ending right now.";
    }
  }
}
