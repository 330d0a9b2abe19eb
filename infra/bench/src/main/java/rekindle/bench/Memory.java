package rekindle.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * What a Java process occupies, in megabytes.
 *
 * @param resident of the machine's memory, as Linux counts it, before the collection
 * @param heap of objects that are left after a full collection
 */
record Memory(long resident, long heap) {
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
  private static final Pattern USED = Pattern.compile("used (\\d+)K");

  static Memory of(long pid) throws IOException {
    long resident = resident(Files.readString(Path.of("/proc/" + pid + "/status")));
    ask(pid, "GC.run");
    return new Memory(resident / 1024, heap(ask(pid, "GC.heap_info")) / 1024);
  }

  String line() {
    return "%d MB resident, %d MB of it live objects".formatted(resident, heap);
  }

  static long resident(String status) {
    return RESIDENT.matcher(status).results().mapToLong(found -> number(found.group(1))).sum();
  }

  /** Every collector names its parts otherwise; classes are not among the objects. */
  static long heap(String info) {
    return info.lines()
        .filter(line -> !line.contains("Metaspace") && !line.contains("class space"))
        .flatMap(line -> USED.matcher(line).results())
        .mapToLong(found -> number(found.group(1)))
        .sum();
  }

  static String ask(long pid, String... question) throws IOException {
    String[] command = new String[question.length + 2];
    command[0] = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    command[1] = String.valueOf(pid);
    System.arraycopy(question, 0, command, 2, question.length);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static long number(String digits) {
    return Long.parseLong(digits);
  }
}
