package rekindle.bench;

import java.sql.SQLException;

/**
 * Everything that only counts upwards, read at one moment. Times are milliseconds of processor.
 *
 * @param generator our own
 * @param machine of all processes together
 */
record Meters(
    long program, long database, long generator, long machine, long statements, long syncs) {

  static Meters read(Program program, Database database) throws SQLException {
    return new Meters(
        ProcessTimes.of(program.pid()),
        ProcessTimes.of(database.pid()),
        ProcessTimes.of(ProcessHandle.current().pid()),
        ProcessTimes.ofMachine(),
        database.statements(),
        database.syncs());
  }

  Meters since(Meters before) {
    return new Meters(
        program - before.program,
        database - before.database,
        generator - before.generator,
        machine - before.machine,
        // Reading the meters is two questions itself.
        statements - before.statements - 2,
        syncs - before.syncs);
  }

  /** What ran beside the benchmark and took its processors, or a part of them, away. */
  long others() {
    return Math.max(0, machine - program - database - generator);
  }
}
