package rekindle.radar;

import rekindle.shared.sql.Jdbc;
import rekindle.support.TestAgency;
import rekindle.tenancy.AgencyContext;

/** Works for an agency as its background tasks do. */
final class Agencies {

  private Agencies() {}

  static void run(TestAgency agency, Runnable work) {
    AgencyContext.run(id(agency), work);
  }

  private static long id(TestAgency agency) {
    return agency
        .world()
        .context()
        .getBean(Jdbc.class)
        .prepare(
            "select agency_id from member where email = ?",
            statement -> {
              statement.setString(1, "owner@" + agency.domain());
              try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
              }
            });
  }
}
