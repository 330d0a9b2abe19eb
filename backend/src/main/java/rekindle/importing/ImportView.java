package rekindle.importing;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.importing.mapping.ImportKind;
import rekindle.importing.runs.ImportStatus;
import rekindle.importing.runs.ImportStep;
import rekindle.shared.versions.Versioned;

/**
 * An import and all that a person decides about it.
 *
 * @param working whether it goes on by itself: ask again in a second
 * @param zone of times that name none
 * @param counts what becomes of the rows, per kind; empty before there is a plan
 * @param people recruiters whom the files name and nobody knows; they become members who cannot
 *     sign in until they are invited
 * @param deleted clients that would be made anew although somebody has deleted them
 * @param moved the preview changed after a commit was asked for, because records moved meanwhile
 * @param kept of an undone import, how many records stayed because somebody touched them since
 * @param problem why it failed
 */
@Serdeable
record ImportView(
    UUID id,
    int version,
    ImportStatus status,
    boolean working,
    Progress progress,
    String zone,
    List<ImportFileView> files,
    List<Counts> counts,
    List<NamedPerson> people,
    List<DeletedClient> deleted,
    boolean moved,
    long kept,
    @Nullable String problem,
    Instant startedAt,
    @Nullable String startedBy,
    @Nullable Instant committedAt,
    @Nullable Instant undoneAt)
    implements Versioned {

  /** How many rows of how many are behind the present step. */
  @Serdeable
  record Progress(long done, long total, ImportStep step) {}

  /** What becomes of the rows of one kind. */
  @Serdeable
  record Counts(ImportKind kind, long made, long changed, long unchanged, long errors) {}

  /**
   * A recruiter nobody knows yet.
   *
   * @param address the e-mail address, or the bare name where the file has no more
   * @param mentions how many rows name them
   * @param make whether a member is made of them
   */
  @Serdeable
  record NamedPerson(String address, String name, long mentions, boolean make) {}
}
