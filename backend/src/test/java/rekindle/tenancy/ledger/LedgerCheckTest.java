package rekindle.tenancy.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.DatabaseOwner;
import rekindle.support.RunningServer;
import rekindle.support.TestAgency;
import rekindle.support.World;
import rekindle.tenancy.AgencyContext;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.ledger.Verification.Fault;

/** Somebody with every right on the database forges the ledger, and the check finds where. */
@ExtendWith(RunningServer.class)
class LedgerCheckTest {
  private TestAgency harbour;
  private Sealer sealer;
  private LedgerCheck check;
  private DatabaseOwner owner;
  private AgencySql sql;
  private UUID dana;
  private long agency;
  private int middle;
  private int last;

  /** At least three seals: the founding; up to a client and her contact; a change of the client. */
  @BeforeEach
  void some_seals(
      World world,
      Sealer theSealer,
      LedgerCheck theCheck,
      DatabaseOwner theOwner,
      AgencySql theSql,
      AgencyContext context) {
    harbour = world.signsUp("Harbour");
    sealer = theSealer;
    check = theCheck;
    owner = theOwner;
    sql = theSql;
    agency = harbour.working(context::agencyId);
    seal();
    var ana = harbour.owner();
    var client = ana.post("/api/clients", Map.of("name", "Halyard")).expect(201).text("/id");
    var contact =
        ana.post(
            "/api/clients/" + client + "/contacts",
            Map.of("givenName", "Dana", "familyName", "Whitfield"));
    dana = UUID.fromString(contact.expect(201).text("/id"));
    seal();
    middle = verify(null).seal();
    ana.put("/api/clients/" + client, Map.of("name", "Halyard plc"), 0).expect(200);
    seal();
    last = verify(null).seal();
  }

  @Test
  void an_untouched_ledger_is_unbroken() {
    var found = verify(null);
    assertThat(found.fault()).isNull();
    assertThat(found.entries()).isEqualTo(count("select count(*) from ledger_entry"));
    assertThat(found.waiting()).isZero();
    assertThat(found.erased()).isZero();
    assertThat(verify(new LedgerCheck.Known(last, found.hash())).fault()).isNull();
  }

  @Test
  void a_changed_entry_is_found() {
    forge("update ledger_entry set changes = replace(changes, 'Halyard', 'Harbour')" + of(middle));
    assertFault(Fault.Kind.ENTRIES, middle);
  }

  @Test
  void an_entry_of_somebody_else_is_found() {
    forge("update ledger_entry set actor_id = id" + of(middle));
    assertFault(Fault.Kind.ENTRIES, middle);
  }

  @Test
  void a_deleted_entry_is_found() {
    forge("delete from ledger_entry" + of(middle) + " limit 1");
    assertFault(Fault.Kind.ENTRIES, middle);
  }

  @Test
  void an_inserted_entry_is_found() {
    forge(
        """
        insert into ledger_entry (agency_id, id, happened_at, act, subject_kind, changes, seal_number)
        select agency_id, reverse(id), happened_at, act, subject_kind, changes, %d
        from ledger_entry where agency_id = ? and seal_number = %d
        """
            .formatted(middle, last));
    assertFault(Fault.Kind.ENTRIES, middle);
  }

  @Test
  void entries_that_changed_their_places_are_found() {
    forge(
        "update ledger_entry set seal_number = %1$d + %2$d - seal_number".formatted(middle, last)
            + " where agency_id = ? and seal_number in (%d, %d)".formatted(middle, last));
    assertFault(Fault.Kind.ENTRIES, middle);
  }

  @Test
  void a_seal_taken_out_of_the_middle_is_found() {
    forge("delete from ledger_entry" + of(middle));
    forge("delete from ledger_seal" + of(middle));
    assertFault(Fault.Kind.SEAL_MISSING, middle);
  }

  @Test
  void a_seal_made_anew_is_found_by_the_next_one() {
    forge("update ledger_seal set hash = reverse(hash)" + of(middle));
    assertFault(Fault.Kind.ENTRIES, middle);
  }

  @Test
  void seals_cut_off_at_the_end_are_missed_by_their_entries() {
    forge("delete from ledger_seal" + of(last));
    assertFault(Fault.Kind.END_MISSING, last);
  }

  @Test
  void an_end_cut_off_whole_is_found_by_who_took_the_last_seal_down() {
    var known = new LedgerCheck.Known(last, verify(null).hash());
    forge("delete from ledger_entry" + of(last));
    forge("delete from ledger_seal" + of(last));
    assertThat(verify(null).fault()).isNull();
    assertThat(verify(known).fault()).isEqualTo(new Fault(Fault.Kind.END_MISSING, last, null));
  }

  @Test
  void other_personal_words_are_found() {
    forge("update ledger_personal set words = replace(words, 'Dana', 'Frank') where agency_id = ?");
    assertThat(verify(null).fault()).extracting(Fault::kind).isEqualTo(Fault.Kind.WORDS);
  }

  @Test
  void another_address_is_found() {
    forge("update ledger_origin set address = '192.0.2.1' where agency_id = ?");
    assertFault(Fault.Kind.WORDS, 1);
  }

  @Test
  void a_person_can_be_erased_and_the_chain_holds(LedgerErasure erasure, LedgerReader reader) {
    harbour.inBackground(() -> erasure.eraseWordsOf(dana));
    var found = verify(null);
    assertThat(found.fault()).isNull();
    assertThat(found.erased()).isEqualTo(1);
    var entry =
        harbour.working(() -> reader.slice(LedgerFilter.about(dana), null, 10)).items().getFirst();
    assertThat(entry.erased()).isTrue();
    assertThat(entry.changes()).containsOnlyKeys("role");
    assertThat(count("select count(*) from ledger_personal")).isZero();
  }

  @Test
  void from_where_a_member_asked_can_be_erased_and_the_chain_holds(
      LedgerErasure erasure, LedgerReader reader) {
    var ana = harbour.owner().memberId();
    harbour.inBackground(() -> erasure.eraseOriginsOf(ana));
    var found = verify(null);
    assertThat(found.fault()).isNull();
    assertThat(found.erased()).isEqualTo(found.entries());
    assertThat(harbour.working(() -> reader.slice(LedgerFilter.ALL, null, 50)).items())
        .allMatch(each -> each.source() == null);
  }

  private static String of(int seal) {
    return " where agency_id = ? and seal_number = " + seal;
  }

  private long count(String question) {
    return harbour.working(() -> sql.count(question + " where agency_id = :agency", Map.of()));
  }

  private void forge(String sql) {
    assertThat(owner.update(sql, agency)).isPositive();
  }

  private void seal() {
    harbour.inBackground(sealer::seal);
  }

  private Verification verify(LedgerCheck.@Nullable Known known) {
    return harbour.working(() -> check.verify(known));
  }

  private void assertFault(Fault.Kind kind, int seal) {
    assertThat(verify(null).fault())
        .isNotNull()
        .satisfies(
            fault -> {
              assertThat(fault.kind()).isEqualTo(kind);
              assertThat(fault.seal()).isEqualTo(seal);
            });
  }
}
