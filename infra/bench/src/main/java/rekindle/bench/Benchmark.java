package rekindle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Fills an empty database, starts the packaged program on it and measures it from outside. What it
 * prints is explained in {@code docs/benchmark.md}.
 */
@SuppressWarnings("SystemOut") // It talks to the person at the terminal.
public final class Benchmark {
  private static final int[] USERS = {1, 8};
  private static final int MOST_USERS = 8;
  private static final int STARTS = 3;

  private final Settings settings;
  private final Database database;

  private Benchmark(Settings settings, Database database) {
    this.settings = settings;
    this.database = database;
  }

  public static void main(String[] args) throws Exception {
    Settings settings = Settings.given();
    empty(settings.home());
    try (Database database = Database.open(settings.home().resolve("database"))) {
      say(machine());
      say(database.promises());
      new Benchmark(settings, database).run();
    }
  }

  private void run() throws Exception {
    World quiet;
    World loud;
    long begun = System.nanoTime();
    try (Loader loader = new Loader(database.settings())) {
      quiet = loader.load("quiet", Size.USUAL);
      loud = loader.load("loud", Size.SMALL);
    }
    say("Loaded in %.0f s.", (System.nanoTime() - begun) / 1e9);
    if (settings.agencies() > 0) {
      new Crowd(database.root).copy(loud, settings.agencies());
    }
    say("%,d activities are stored.", database.activities());

    measureStarts();
    try (Program program = Program.start(settings, database.settings())) {
      rest();
      say("Idle:       %s", Memory.of(program.pid()).line());
      measure(program, quiet);
      if (settings.noisy()) {
        new Neighbours(settings, program, quiet, loud).measure();
      }
      rest();
      say("After load: %s", Memory.of(program.pid()).line());
    }
  }

  /** On the running database, whose tables are there already. */
  private void measureStarts() throws IOException, InterruptedException {
    for (int i = 1; i <= STARTS; i++) {
      try (Program program = Program.start(settings, database.settings())) {
        say(
            "Start %d: healthy after %.2f s, with %.2f s of processor.",
            i, program.start.taken().toMillis() / 1000.0, program.start.processor() / 1000.0);
      }
    }
  }

  private void measure(Program program, World world) throws Exception {
    List<Visitor> visitors =
        world.emails().stream().map(email -> Visitor.signIn(program.address, email)).toList();
    Operation.check(visitors.getFirst(), world, new SplittableRandom(1));
    Load load = new Load(world, visitors);
    say("");
    say(Row.HEAD);
    for (Operation operation : Operation.all()) {
      if (settings.wants(operation.name())) {
        measure(program, load, operation);
      }
    }
    visitors.forEach(Visitor::close);
    say("");
    Operation.all().forEach(each -> say("%-12s %s", each.name(), each.meaning()));
  }

  private void measure(Program program, Load load, Operation operation) throws Exception {
    load.stay();
    load.run(List.of(operation), MOST_USERS, settings.warmUp());
    Profile profile = Profile.start(settings, program, operation);
    for (int users : USERS) {
      load.stay();
      long stored = database.activities();
      Meters before = Meters.read(program, database);
      var taken = load.run(List.of(operation), users, settings.measured());
      Meters during = Meters.read(program, database).since(before);
      if (operation.creates() && database.activities() - stored != taken.getTotalCount()) {
        throw new IllegalStateException("Not every activity that was answered for is stored");
      }
      say(new Row(operation, users, taken, settings.measured(), during).line());
    }
    profile.stop();
  }

  /** What a start or a load has set going comes to its end. */
  private static void rest() throws InterruptedException {
    Thread.sleep(Duration.ofSeconds(5));
  }

  private static void empty(Path home) throws IOException {
    if (Files.exists(home)) {
      try (Stream<Path> all = Files.walk(home)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    Files.createDirectories(home);
  }

  private static String machine() {
    return String.format(
        Locale.ROOT,
        "%d processors, Java %s, %s %s",
        Runtime.getRuntime().availableProcessors(),
        Runtime.version(),
        System.getProperty("os.name"),
        System.getProperty("os.version"));
  }

  static void say(String text, Object... values) {
    System.out.println(values.length == 0 ? text : String.format(Locale.ROOT, text, values));
  }
}
