package rekindle.importing.runs;

import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.shared.ids.Ids;
import rekindle.shared.paging.Cursor;
import rekindle.shared.problem.NotFound;
import rekindle.shared.problem.RuleViolation;
import rekindle.shared.sql.SqlStates;
import rekindle.tenancy.AgencySql;

/** The rows of {@code import_run}. A status only changes from the one that was expected. */
@Singleton
public class ImportStore {

  /** What is said to whoever would change the agency's records with a second import. */
  public static final String ANOTHER =
      "Another import is going in or being undone. Wait until it is done, then try again.";

  private final AgencySql sql;
  private final Clock clock;

  ImportStore(AgencySql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  public UUID add(ZoneId zone, UUID startedBy) {
    UUID id = Ids.next();
    sql.update(
        """
        insert into import_run (agency_id, id, status, zone, step, done, total, checking, moved,
          started_by, started_at, version)
        values (:agency, :id, 'COLLECTING', :zone, 'READING', 0, 0, false, false, :by, :now, 0)
        """,
        Map.of("id", id, "zone", zone.getId(), "by", startedBy, "now", clock.instant()));
    return id;
  }

  public Optional<ImportRun> find(UUID id) {
    return sql.first(
        "select * from import_run where agency_id = :agency and id = :id",
        Map.of("id", id),
        ImportRun::of);
  }

  public ImportRun require(UUID id) {
    return find(id).orElseThrow(() -> new NotFound("import"));
  }

  /** The same, held until the transaction ends, so that two requests cannot act on it at once. */
  public ImportRun lock(UUID id) {
    return hold(id).orElseThrow(() -> new NotFound("import"));
  }

  /** The same, if it has not been thrown away. */
  public Optional<ImportRun> hold(UUID id) {
    return sql.first(
        "select * from import_run where agency_id = :agency and id = :id for update",
        Map.of("id", id),
        ImportRun::of);
  }

  /** The latest first; one that has not got a file yet is nobody's work. */
  public List<ImportRun> latest(@Nullable Cursor after, int limit) {
    Map<String, Object> values = new HashMap<>();
    values.put("limit", limit);
    String from = "";
    if (after != null) {
      values.put("at", after.instant());
      values.put("id", after.id());
      from = "and (started_at < :at or (started_at = :at and id < :id))";
    }
    return sql.list(
        """
        select r.* from import_run r
        where r.agency_id = :agency and (r.status <> 'COLLECTING' or exists (
          select 1 from import_file f where f.agency_id = :agency and f.import_id = r.id)) %s
        order by r.started_at desc, r.id desc limit :limit
        """
            .formatted(from),
        values,
        ImportRun::of);
  }

  /** Whether an import of the agency changes its records at present. */
  public boolean recordsAreChanging() {
    return sql.count(
            """
            select count(*) from import_run
            where agency_id = :agency and changing_records is not null
            """,
            Map.of())
        > 0;
  }

  /**
   * @throws RuleViolation when another import of the agency changes its records: of two that begin
   *     at once, the database lets one
   */
  public void move(ImportRun run, ImportStatus status) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("id", run.id());
    values.put("status", status);
    values.put("changing", status.changesRecords() ? true : null);
    values.put("expected", run.status());
    if (moved(values) == 0) {
      throw new RuleViolation("import-moved-on", "This import has moved on. Load it again.");
    }
    if (status == ImportStatus.COMMITTING) {
      overtakeOthers(run.id());
    }
  }

  /** What one that stopped in the middle still had to bring may come with this one. */
  private void overtakeOthers(UUID id) {
    sql.update(
        """
        update import_run set moved = true
        where agency_id = :agency and id <> :id and status = 'COMMIT_FAILED'
        """,
        Map.of("id", id));
  }

  private int moved(Map<String, @Nullable Object> values) {
    try {
      return sql.update(
          """
          update import_run set status = :status, changing_records = :changing, done = 0,
            total = 0, step = 'READING', problem = null, version = version + 1
          where agency_id = :agency and id = :id and status = :expected
          """,
          values);
    } catch (DataAccessException e) {
      throw SqlStates.isConstraint(e) ? new RuleViolation("another-import", ANOTHER) : e;
    }
  }

  public void fail(UUID id, ImportStatus status, String problem) {
    sql.update(
        """
        update import_run set status = :status, changing_records = null, problem = :problem,
          version = version + 1
        where agency_id = :agency and id = :id
        """,
        Map.of("id", id, "status", status, "problem", problem));
  }

  public void explain(UUID id, String problem) {
    sql.update(
        "update import_run set problem = :problem where agency_id = :agency and id = :id",
        Map.of("id", id, "problem", problem));
  }

  public void zone(UUID id, ZoneId zone) {
    sql.update(
        "update import_run set zone = :zone where agency_id = :agency and id = :id",
        Map.of("id", id, "zone", zone.getId()));
  }

  public void expectSteps(UUID id, ImportStep step, long total) {
    sql.update(
        """
        update import_run set step = :step, done = 0, total = :total
        where agency_id = :agency and id = :id
        """,
        Map.of("id", id, "step", step, "total", total));
  }

  public void progress(UUID id, ImportStep step, long more) {
    sql.update(
        """
        update import_run set step = :step, done = done + :more
        where agency_id = :agency and id = :id
        """,
        Map.of("id", id, "step", step, "more", more));
  }

  /** Remembers the world a plan was made for, and forgets an earlier check. */
  public void planned(UUID id, String worldStamp) {
    sql.update(
        """
        update import_run set world_stamp = :stamp where agency_id = :agency and id = :id
        """,
        Map.of("id", id, "stamp", worldStamp));
  }

  public void check(UUID id, boolean checking, boolean moved, @Nullable String planDigest) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("id", id);
    values.put("checking", checking);
    values.put("moved", moved);
    values.put("digest", planDigest);
    sql.update(
        """
        update import_run set checking = :checking, moved = :moved, plan_digest = :digest
        where agency_id = :agency and id = :id
        """,
        values);
  }

  public void committed(UUID id) {
    sql.update(
        "update import_run set committed_at = :now where agency_id = :agency and id = :id",
        Map.of("id", id, "now", clock.instant()));
  }

  public void undone(UUID id) {
    sql.update(
        "update import_run set undone_at = :now where agency_id = :agency and id = :id",
        Map.of("id", id, "now", clock.instant()));
  }

  public void remove(UUID id) {
    sql.update("delete from import_run where agency_id = :agency and id = :id", Map.of("id", id));
  }
}
