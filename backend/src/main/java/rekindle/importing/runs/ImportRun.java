package rekindle.importing.runs;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.tenancy.Row;

/**
 * One import.
 *
 * @param zone of times that name none
 * @param checking the plan under way decides whether an ordered commit may go on
 * @param moved previewed again because records moved between preview and commit
 * @param worldStamp what the agency's records looked like when they were planned for
 * @param planDigest a fingerprint of the previewed plan, while it is made again for a check
 */
public record ImportRun(
    UUID id,
    ImportStatus status,
    ZoneId zone,
    ImportStep step,
    long done,
    long total,
    boolean checking,
    boolean moved,
    @Nullable String worldStamp,
    @Nullable String planDigest,
    @Nullable String problem,
    @Nullable UUID startedBy,
    Instant startedAt,
    @Nullable Instant committedAt,
    @Nullable Instant undoneAt,
    int version) {

  static ImportRun of(Row row) {
    return new ImportRun(
        row.uuid("id"),
        row.constant("status", ImportStatus.class),
        ZoneId.of(row.text("zone")),
        row.constant("step", ImportStep.class),
        row.number("done"),
        row.number("total"),
        row.flag("checking"),
        row.flag("moved"),
        row.textOrNull("world_stamp"),
        row.textOrNull("plan_digest"),
        row.textOrNull("problem"),
        row.uuidOrNull("started_by"),
        row.instant("started_at"),
        row.instantOrNull("committed_at"),
        row.instantOrNull("undone_at"),
        row.integer("version"));
  }
}
