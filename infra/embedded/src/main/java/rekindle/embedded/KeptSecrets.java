package rekindle.embedded;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import java.util.Set;

/** Random secrets, made once and kept in a file that its user alone can read. */
public final class KeptSecrets {
  static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private static final int BYTES = 32;

  private final Path file;
  private final Properties secrets;

  private KeptSecrets(Path file, Properties secrets) {
    this.file = file;
    this.secrets = secrets;
  }

  public static KeptSecrets in(Path file) {
    Properties secrets = new Properties();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        secrets.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException("The secrets in " + file + " cannot be read.", e);
      }
    }
    return new KeptSecrets(file, secrets);
  }

  /** 64 hexadecimal digits, the same ones for the same name as long as the file lives. */
  public String named(String name) {
    String known = secrets.getProperty(name);
    if (known != null) {
      return known;
    }
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    String fresh = HexFormat.of().formatHex(random);
    secrets.setProperty(name, fresh);
    save();
    return fresh;
  }

  /** Written beside and moved into place, so that a crash leaves the old file or the new one. */
  private void save() {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.deleteIfExists(fresh);
      try (Writer writer = Files.newBufferedWriter(createPrivate(fresh))) {
        secrets.store(writer, null);
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("The secrets cannot be kept in " + file + ".", e);
    }
  }

  /** Private from its first byte; on Windows the user's own folder is what protects it. */
  static Path createPrivate(Path file) throws IOException {
    FileAttribute<?>[] attributes =
        POSIX
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    Files.newByteChannel(
            file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)
        .close();
    return file;
  }
}
