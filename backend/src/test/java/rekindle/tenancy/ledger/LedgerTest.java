package rekindle.tenancy.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.DatabaseOwner;
import rekindle.support.RunningServer;
import rekindle.support.TestAgency;
import rekindle.support.TestClock;
import rekindle.support.World;
import rekindle.tenancy.AgencyContext;
import rekindle.tenancy.AgencySql;

@ExtendWith(RunningServer.class)
class LedgerTest {

  @Test
  void what_happens_is_written_down_with_who_and_when_and_from_where(
      World world, LedgerReader reader) {
    var harbour = world.signsUp("Harbour");
    var ana = harbour.owner();
    var id = ana.post("/api/clients", Map.of("name", "Halyard")).expect(201).text("/id");
    ana.put("/api/clients/" + id, Map.of("name", "Halyard", "stage", "ACTIVE"), 0).expect(200);
    var entries = about(harbour, UUID.fromString(id), reader);
    assertThat(entries).extracting(Recorded::act).containsExactly(Act.CHANGED, Act.ADDED);
    var changed = entries.getFirst();
    assertThat(changed.actorId()).isEqualTo(ana.memberId());
    assertThat(changed.at()).isEqualTo(TestClock.START);
    assertThat(changed.changes().get("stage")).isEqualTo(new Change("PROSPECT", "ACTIVE"));
    assertThat(changed.changes()).containsOnlyKeys("stage", "ownerId");
    assertThat(changed.source()).extracting(Source::address).asString().startsWith("10.");
    assertThat(changed.source()).extracting(Source::device).asString().startsWith("Java");
  }

  @Test
  void a_place_is_kept_once_however_much_comes_from_there(World world, AgencySql sql) {
    var harbour = world.signsUp("Harbour");
    for (int i = 0; i < 3; i++) {
      harbour.owner().post("/api/clients", Map.of("name", "Client " + i)).expect(201);
    }
    assertThat(count(harbour, sql, "ledger_origin")).isEqualTo(1);
  }

  @Test
  void a_place_that_is_known_is_not_looked_up_again(
      World world, AgencySql sql, AgencyContext context, DatabaseOwner forger) {
    var harbour = world.signsUp("Harbour");
    forger.update(
        "delete from ledger_origin where agency_id = ?", harbour.working(context::agencyId));
    harbour.owner().post("/api/clients", Map.of("name", "Halyard")).expect(201);
    assertThat(count(harbour, sql, "ledger_origin")).isZero();
  }

  @Test
  void what_was_undone_was_never_written(
      World world, Ledger ledger, AgencySql sql, TransactionOperations<Connection> transactions) {
    var harbour = world.signsUp("Harbour");
    var before = count(harbour, sql, "ledger_entry");
    assertThatThrownBy(
            () ->
                harbour.inBackground(
                    () ->
                        transactions.executeWrite(
                            status -> {
                              ledger.write(somethingPersonal());
                              throw new IllegalStateException("changed my mind");
                            })))
        .hasStackTraceContaining("changed my mind");
    assertThat(count(harbour, sql, "ledger_entry")).isEqualTo(before);
  }

  @Test
  void nothing_is_written_outside_of_what_happens(World world, Ledger ledger) {
    var harbour = world.signsUp("Harbour");
    assertThatThrownBy(() -> harbour.inBackground(() -> ledger.write(somethingPersonal())))
        .hasMessageContaining("transaction");
  }

  @Test
  void the_program_itself_cannot_change_what_it_wrote(World world, AgencySql sql) {
    var harbour = world.signsUp("Harbour");
    for (var forgery :
        List.of(
            "update ledger_entry set act = 'FORGED' where agency_id = :agency",
            "delete from ledger_entry where agency_id = :agency",
            "update ledger_seal set entry_count = 0 where agency_id = :agency",
            "delete from ledger_seal where agency_id = :agency")) {
      assertThatThrownBy(() -> harbour.inBackground(() -> sql.update(forgery, Map.of())))
          .hasStackTraceContaining("denied");
    }
  }

  static Entry somethingPersonal() {
    return Entry.of(Act.CHANGED, Subject.contact(UUID.randomUUID(), UUID.randomUUID()))
        .with(new Changes().personal("familyName", "Whitfield", "Osei").see("met", false, true));
  }

  private static List<Recorded> about(TestAgency agency, UUID id, LedgerReader reader) {
    return agency.working(() -> reader.slice(LedgerFilter.about(id), null, 50).items());
  }

  private static long count(TestAgency agency, AgencySql sql, String table) {
    return agency.working(
        () -> sql.count("select count(*) from " + table + " where agency_id = :agency", Map.of()));
  }
}
