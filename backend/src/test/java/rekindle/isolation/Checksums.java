package rekindle.isolation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rekindle.shared.sql.Jdbc;
import rekindle.tenancy.AgencyContext;

/** One hash for each table over all rows of one agency. */
final class Checksums {
  private final Jdbc jdbc;
  private final long agency;
  private final List<String> tables;

  Checksums(Jdbc jdbc, long agency) {
    this.jdbc = jdbc;
    this.agency = agency;
    this.tables =
        jdbc.prepare(
            "select distinct table_name from information_schema.columns"
                + " where table_schema = database() and column_name = 'agency_id'",
            statement -> {
              try (var rows = statement.executeQuery()) {
                var names = new ArrayList<String>();
                while (rows.next()) {
                  names.add(rows.getString(1));
                }
                return names;
              }
            });
  }

  Map<String, String> take() {
    var sums = new TreeMap<String, String>();
    for (var table : tables) {
      sums.put(table, sum("select * from " + table + " where agency_id = ?"));
    }
    sums.put("agency", sum("select * from agency where id = ?"));
    return sums;
  }

  /** Once nothing has moved for a while, so that no work of the agency's own is under way. */
  Map<String, String> settled() throws InterruptedException {
    var before = take();
    for (int i = 0; i < 60; i++) {
      Thread.sleep(1500);
      var after = take();
      if (after.equals(before)) {
        return after;
      }
      before = after;
    }
    throw new AssertionError("The other agency's rows keep changing by themselves");
  }

  private String sum(String query) {
    return AgencyContext.call(
        agency,
        () ->
            jdbc.prepare(
                query,
                statement -> {
                  statement.setLong(1, agency);
                  try (var rows = statement.executeQuery()) {
                    return hash(rows);
                  }
                }));
  }

  private static String hash(ResultSet rows) throws SQLException {
    var each = new ArrayList<String>();
    var columns = rows.getMetaData().getColumnCount();
    while (rows.next()) {
      var digest = sha256();
      for (int i = 1; i <= columns; i++) {
        var bytes = rows.getBytes(i);
        digest.update((byte) (bytes == null ? 0 : 1));
        digest.update(bytes == null ? new byte[0] : bytes);
      }
      each.add(HexFormat.of().formatHex(digest.digest()));
    }
    each.sort(null);
    var whole = sha256().digest(String.join("", each).getBytes(StandardCharsets.US_ASCII));
    return each.size() + " rows " + HexFormat.of().formatHex(whole);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
