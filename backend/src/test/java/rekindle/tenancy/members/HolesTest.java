package rekindle.tenancy.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.shared.ids.Ids;
import rekindle.shared.ids.UuidBytes;
import rekindle.shared.sql.Jdbc;
import rekindle.support.RunningServer;
import rekindle.support.World;
import rekindle.tenancy.AgencyContext;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.Role;

/** Every way around the framework's tenant that is known, and that it is closed. */
@ExtendWith(RunningServer.class)
class HolesTest {
  private static final Instant THEN = Instant.parse("2026-09-01T08:00:00Z");

  private MemberRepository members;
  private AgencySql sql;
  private Jdbc jdbc;
  private long harbour;
  private long rival;
  private Member theirs;

  @BeforeEach
  void two_agencies(World world, MemberRepository repository, AgencySql agencySql, Jdbc plain) {
    members = repository;
    sql = agencySql;
    jdbc = plain;
    harbour = founded(world, "Harbour");
    rival = founded(world, "Rival");
    theirs = as(rival, () -> members.save(member(null, "Theirs")));
  }

  @Test
  void a_row_gets_the_agency_in_context() {
    var mine = as(harbour, () -> members.save(member(null, "Mine")));
    assertThat(agencyOf(mine.id())).isEqualTo(harbour);
  }

  @Test
  void a_forged_agency_is_refused_on_save() {
    var forged = member(rival, "Forged");
    assertThatThrownBy(() -> as(harbour, () -> members.save(forged)))
        .hasStackTraceContaining("another agency");
    assertThat(as(rival, () -> members.findById(forged.id()))).isEmpty();
  }

  @Test
  void a_forged_agency_is_refused_on_saving_many() {
    var forged = List.of(member(null, "Mine"), member(rival, "Forged"));
    assertThatThrownBy(() -> as(harbour, () -> members.saveAll(forged)))
        .hasStackTraceContaining("another agency");
    assertThat(as(rival, () -> members.findById(forged.getLast().id()))).isEmpty();
  }

  @Test
  void an_entity_of_another_agency_is_refused_on_update() {
    assertThatThrownBy(() -> as(harbour, () -> members.update(theirs.withRole(Role.OWNER, true))))
        .hasStackTraceContaining("another agency");
    assertThat(as(rival, () -> members.findById(theirs.id())).orElseThrow().role())
        .isEqualTo(Role.RECRUITER);
  }

  @Test
  void another_agencys_row_is_not_taken_over_by_naming_its_id() {
    var disguised = copy(theirs, harbour, Role.OWNER);
    assertThatThrownBy(() -> as(harbour, () -> members.update(disguised)));
    var untouched = as(rival, () -> members.findById(theirs.id())).orElseThrow();
    assertThat(untouched.role()).isEqualTo(Role.RECRUITER);
    assertThat(agencyOf(theirs.id())).isEqualTo(rival);
  }

  @Test
  void an_own_row_does_not_move_to_another_agency() {
    var mine = as(harbour, () -> members.save(member(null, "Mine")));
    assertThatThrownBy(() -> as(harbour, () -> members.update(copy(mine, rival, Role.OWNER))))
        .hasStackTraceContaining("another agency");
    assertThat(agencyOf(mine.id())).isEqualTo(harbour);
  }

  @Test
  void an_update_without_an_agency_keeps_the_one_the_row_has() {
    var mine = as(harbour, () -> members.save(member(null, "Mine")));
    as(harbour, () -> members.update(copy(mine, null, Role.OWNER)));
    assertThat(agencyOf(mine.id())).isEqualTo(harbour);
  }

  @Test
  void another_agencys_entity_is_not_removed() {
    assertThatThrownBy(() -> as(harbour, () -> remove(theirs)))
        .hasStackTraceContaining("another agency");
    as(harbour, () -> removeById(theirs.id()));
    as(
        Ids.nextAgency(),
        () -> {
          members.deleteAll();
          return "";
        });
    assertThat(as(rival, () -> members.findById(theirs.id()))).isPresent();
  }

  @Test
  void reads_by_the_framework_stay_inside() {
    assertThat(as(harbour, () -> members.findById(theirs.id()))).isEmpty();
    assertThat(as(harbour, () -> members.existsById(theirs.id()))).isFalse();
    assertThat(as(harbour, () -> members.findAll())).extracting(Member::id).hasSize(1);
    assertThat(as(harbour, () -> members.findAllOrderByName())).hasSize(1);
    assertThat(as(harbour, () -> members.count())).isEqualTo(1);
    var address = Optional.ofNullable(theirs.email()).orElseThrow();
    assertThat(as(harbour, () -> members.findByEmail(address))).isEmpty();
  }

  @Test
  void a_child_of_another_agencys_parent_is_refused_by_the_key() {
    assertThatThrownBy(() -> as(harbour, () -> invite(theirs.id())))
        .hasRootCauseInstanceOf(SQLIntegrityConstraintViolationException.class);
  }

  @Test
  void the_same_id_in_two_agencies_is_two_rows() {
    var twin = copy(theirs, null, Role.MANAGER);
    as(harbour, () -> members.save(twin));
    as(harbour, () -> removeById(theirs.id()));
    assertThat(as(rival, () -> members.findById(theirs.id()))).isPresent();
  }

  @Test
  void without_an_agency_nothing_is_read_or_written() {
    assertThatThrownBy(() -> members.findAll()).hasStackTraceContaining("No agency in context");
    assertThatThrownBy(() -> members.count()).hasStackTraceContaining("No agency in context");
    assertThatThrownBy(() -> members.findById(theirs.id()))
        .hasStackTraceContaining("No agency in context");
    assertThatThrownBy(() -> members.save(member(null, "Nobody's")))
        .hasStackTraceContaining("No agency in context");
    assertThatThrownBy(() -> members.save(member(rival, "Nobody's")))
        .hasStackTraceContaining("No agency in context");
    assertThatThrownBy(() -> sql.count("select :agency", Map.of()))
        .hasStackTraceContaining("No agency in context");
  }

  @Test
  void work_handed_to_another_thread_has_no_agency_unless_it_is_given_one() {
    assertThatThrownBy(
            () -> as(harbour, () -> CompletableFuture.supplyAsync(() -> members.count()).join()))
        .hasStackTraceContaining("No agency in context");
    assertThat(
            as(
                harbour,
                () -> CompletableFuture.supplyAsync(() -> as(rival, members::count)).join()))
        .isEqualTo(2);
  }

  @Test
  void the_agency_of_a_task_ends_with_it() {
    as(harbour, () -> as(rival, members::count));
    assertThat(as(harbour, members::count)).isEqualTo(1);
    assertThatThrownBy(() -> members.count()).hasStackTraceContaining("No agency in context");
  }

  private static <T> T as(long agency, Supplier<T> work) {
    return AgencyContext.call(agency, work);
  }

  private static Member member(@Nullable Long agency, String name) {
    var id = Ids.next();
    return new Member(
        id, agency, null, name, id + "@example.example", Role.RECRUITER, false, THEN, null, null);
  }

  private static Member copy(Member of, @Nullable Long agency, Role role) {
    return new Member(
        of.id(), agency, null, of.name(), of.email(), role, false, THEN, null, of.version());
  }

  private Boolean remove(Member member) {
    members.delete(member);
    return true;
  }

  private Boolean removeById(UUID id) {
    members.deleteById(id);
    return true;
  }

  private int invite(UUID member) {
    return sql.update(
        "insert into invitation (agency_id, member_id, secret_hash, expires_at)"
            + " values (:agency, :member, :hash, :then)",
        Map.of("member", member, "hash", new byte[32], "then", THEN));
  }

  private long agencyOf(UUID memberId) {
    return jdbc.prepare(
        """
        /* across agencies: the test looks where the row is */
        select agency_id from member where id = ?
        """,
        statement -> {
          statement.setBytes(1, UuidBytes.toBytes(memberId));
          try (var rows = statement.executeQuery()) {
            assertThat(rows.next()).isTrue();
            var agency = rows.getLong(1);
            assertThat(rows.next()).isFalse();
            return agency;
          }
        });
  }

  private long founded(World world, String name) {
    var owner = world.signsUp(name).owner().memberId();
    return agencyOf(owner);
  }
}
