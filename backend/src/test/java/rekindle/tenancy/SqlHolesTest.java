package rekindle.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.shared.sql.Jdbc;
import rekindle.support.RunningServer;
import rekindle.support.watch.SqlWatch;
import rekindle.support.watch.UnheldStatement;

/** Every way for a hand-written statement to reach another agency, and that it is closed. */
@ExtendWith(RunningServer.class)
class SqlHolesTest {
  private static final long HARBOUR = 4_001;
  private static final long RIVAL = 4_002;

  private AgencySql sql;
  private Jdbc jdbc;

  @BeforeEach
  void statements(AgencySql agencySql, Jdbc plain) {
    sql = agencySql;
    jdbc = plain;
  }

  @Test
  void hand_written_sql_without_the_agency_is_refused() {
    assertThatThrownBy(
            () ->
                AgencyContext.call(
                    HARBOUR, () -> sql.list("select name from member", Map.of(), row -> row)))
        .hasMessageContaining(":agency");
  }

  @Test
  void hand_written_sql_cannot_be_given_an_agency() {
    var given = Map.of("agency", RIVAL);
    var text = "select name from member where agency_id = :agency";
    assertThatThrownBy(() -> AgencyContext.call(HARBOUR, () -> sql.list(text, given, row -> row)))
        .hasMessageContaining("bound by the context");
  }

  @Test
  void hand_written_sql_that_holds_one_table_and_not_the_other_is_caught() {
    var text =
        "select m.name from member m left join invitation i on i.member_id = m.id"
            + " where m.agency_id = :agency";
    assertThatThrownBy(
            () -> AgencyContext.call(HARBOUR, () -> sql.list(text, Map.of(), row -> row)))
        .isInstanceOf(UnheldStatement.class)
        .hasMessageContaining("'i' is not held");
    assertThat(SqlWatch.drain()).hasSize(1);
  }

  @Test
  void hand_written_sql_with_an_agency_of_its_own_choice_is_caught() {
    var text = "select m.name, :agency as mine from member m where m.agency_id = :other";
    assertThatThrownBy(
            () ->
                AgencyContext.call(
                    HARBOUR, () -> sql.list(text, Map.of("other", RIVAL), row -> row)))
        .isInstanceOf(UnheldStatement.class)
        .hasMessageContaining("another agency");
    assertThat(SqlWatch.drain()).hasSize(1);
  }

  @Test
  void a_plain_statement_is_watched_too() {
    assertThatThrownBy(() -> jdbc.prepare("delete from member", statement -> statement.execute()))
        .isInstanceOf(UnheldStatement.class);
    assertThat(SqlWatch.drain()).hasSize(1);
  }
}
