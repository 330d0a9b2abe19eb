import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Counts every test that any runner reported, names the slowest, and fails when one failed or none ran. */
class Report {
  private static final int SLOWEST = 15;

  private record Test(String name, double seconds, String outcome) {}

  public static void main(String[] args) throws Exception {
    List<Test> tests = new ArrayList<>();
    for (Path file : reports()) {
      read(file, tests);
    }

    System.out.println();
    System.out.println("The slowest tests:");
    tests.stream()
        .sorted(Comparator.comparingDouble(Test::seconds).reversed())
        .limit(SLOWEST)
        .forEach(test -> System.out.printf("%8.1f s  %s%n", test.seconds, test.name));
    tests.stream()
        .filter(test -> !test.outcome.equals("passed"))
        .forEach(test -> System.out.println(test.outcome + ": " + test.name));

    long passed = tests.stream().filter(test -> test.outcome.equals("passed")).count();
    long failed = tests.size() - passed;
    System.out.println();
    System.out.printf("%d passed, %d failed%n", passed, failed);
    System.exit(failed == 0 && passed > 0 ? 0 : 1);
  }

  /** Surefire, Vitest and Playwright all write this format to this place. */
  private static List<Path> reports() throws Exception {
    try (Stream<Path> files = Files.find(Path.of("."), 6, (file, what) -> isReport(file))) {
      return files.sorted().toList();
    }
  }

  private static boolean isReport(Path file) {
    String path = file.toString().replace('\\', '/');
    return path.contains("/target/surefire-reports/TEST-") && path.endsWith(".xml");
  }

  private static void read(Path file, List<Test> tests) throws Exception {
    NodeList cases =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(file.toFile())
            .getElementsByTagName("testcase");
    for (int i = 0; i < cases.getLength(); i++) {
      Element test = (Element) cases.item(i);
      String name = test.getAttribute("classname") + " " + test.getAttribute("name");
      String seconds = test.getAttribute("time").replace(",", "");
      tests.add(new Test(name, seconds.isEmpty() ? 0 : Double.parseDouble(seconds), outcome(test)));
    }
  }

  /** A skipped test counts as failed: there are none, and one must not slip in unseen. */
  private static String outcome(Element test) {
    for (String bad : List.of("failure", "error", "skipped")) {
      if (test.getElementsByTagName(bad).getLength() > 0) {
        return bad.equals("skipped") ? "skipped" : "failed";
      }
    }
    return "passed";
  }
}
