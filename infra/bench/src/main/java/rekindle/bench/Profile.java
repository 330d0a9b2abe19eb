package rekindle.bench;

import java.io.IOException;
import java.nio.file.Path;

/** A recording of what the program does during one operation, where it was asked for. */
final class Profile {
  private final Settings settings;
  private final Program program;
  private final Path file;

  private Profile(Settings settings, Program program, Path file) {
    this.settings = settings;
    this.program = program;
    this.file = file;
  }

  static Profile start(Settings settings, Program program, Operation operation) throws IOException {
    if (settings.profile()) {
      Memory.ask(program.pid(), "JFR.start", "name=bench", "settings=profile");
    }
    return new Profile(
        settings, program, settings.home().resolve(operation.name() + ".jfr").toAbsolutePath());
  }

  void stop() throws IOException {
    if (settings.profile()) {
      Memory.ask(program.pid(), "JFR.stop", "name=bench", "filename=" + file);
    }
  }
}
