package rekindle.importing.records;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import rekindle.importing.planning.PlannedRow;

/**
 * A fingerprint of what a plan promises. Ids of records yet to be made are left out: they differ
 * from one making of the same plan to the next.
 */
public final class PlanDigest {

  private PlanDigest() {}

  public static String next(String before, List<PlannedRow> rows) {
    MessageDigest digest = sha256();
    digest.update(before.getBytes(StandardCharsets.UTF_8));
    for (PlannedRow row : rows) {
      String promise =
          row.line()
              + "|"
              + row.outcome()
              + "|"
              + new TreeMap<>(row.values())
              + "|"
              + new TreeMap<>(row.before())
              + "|"
              + row.errors()
              + "\n";
      digest.update(promise.getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  public static String of(List<String> files) {
    MessageDigest digest = sha256();
    files.forEach(file -> digest.update(file.getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
