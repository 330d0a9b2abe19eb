package rekindle.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Linux counts of processor time, in {@code /proc}. */
final class ProcessTimes {
  /** Linux tells programs of hundredths of a second, whatever it counts in itself. */
  private static final int MILLIS_A_TICK = 10;

  private ProcessTimes() {}

  /** Milliseconds that all threads of a process have had so far, in it and in the kernel for it. */
  static long of(long pid) {
    return ofStat(read("/proc/" + pid + "/stat"));
  }

  /** Milliseconds that the whole machine was busy so far, over all processors. */
  static long ofMachine() {
    return ofMachineStat(read("/proc/stat"));
  }

  /** Fields 14 and 15, counted behind the name, which may hold blanks and brackets. */
  static long ofStat(String stat) {
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * MILLIS_A_TICK;
  }

  /** user, nice, system, not idle, not waiting for disks, interrupts, soft interrupts. */
  static long ofMachineStat(String stat) {
    String[] fields = stat.lines().findFirst().orElseThrow().split(" +", -1);
    long ticks = 0;
    for (int field : new int[] {1, 2, 3, 6, 7}) {
      ticks += Long.parseLong(fields[field]);
    }
    return ticks * MILLIS_A_TICK;
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException("Processor time is read from /proc, as Linux has it.", e);
    }
  }
}
