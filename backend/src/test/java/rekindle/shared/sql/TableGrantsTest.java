package rekindle.shared.sql;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rekindle.support.RunningServer;
import rekindle.support.TestAgency;
import rekindle.support.World;
import rekindle.tenancy.AgencySql;

@ExtendWith(RunningServer.class)
class TableGrantsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update activity_revision set what = 'FORGED' where agency_id = :agency",
        "delete from activity_revision where agency_id = :agency"
      })
  void what_is_append_only_is_not_changed_even_by_the_program(
      String forgery, World world, AgencySql sql) {
    TestAgency harbour = world.signsUp("Harbour");
    assertThatThrownBy(() -> harbour.inBackground(() -> sql.update(forgery, Map.of())))
        .hasStackTraceContaining("denied");
  }
}
