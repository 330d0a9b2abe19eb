package rekindle.deleting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.shared.sql.Jdbc;
import rekindle.support.RunningServer;

/** A new table that refers to what can be deleted must be thought of in {@link Belongings}. */
@ExtendWith(RunningServer.class)
class TablesTest {
  private static final Set<String> KNOWN =
      Set.of(
          "activity.client_id",
          "activity.contact_id",
          "activity_revision.activity_id",
          "client.parent_id",
          "client_pulse.client_id",
          "client_step.client_id",
          "contact.client_id",
          "contact.introduced_by_id",
          "contact_address.contact_id",
          "expectation.client_id",
          "next_step.activity_id",
          "next_step.client_id",
          "parking.client_id",
          "search_term.client_id",
          "silence_word.client_id");

  @Test
  void every_column_that_names_a_record_is_known_to_deleting(Jdbc jdbc) {
    Set<String> columns =
        jdbc.prepare(
            """
            select concat(table_name, '.', column_name) from information_schema.key_column_usage
            where table_schema = database() and column_name <> 'agency_id'
              and referenced_table_name in ('client', 'contact', 'activity', 'next_step')
            """,
            statement -> {
              try (var rows = statement.executeQuery()) {
                var all = new TreeSet<String>();
                while (rows.next()) {
                  all.add(rows.getString(1));
                }
                return all;
              }
            });
    assertThat(columns).containsExactlyInAnyOrderElementsOf(KNOWN);
  }
}
