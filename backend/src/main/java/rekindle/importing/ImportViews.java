package rekindle.importing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import rekindle.importing.mapping.ImportKind;
import rekindle.importing.planning.Outcome;
import rekindle.importing.runs.FileStore;
import rekindle.importing.runs.ImportFile;
import rekindle.importing.runs.ImportRun;
import rekindle.importing.runs.ImportStatus;
import rekindle.importing.runs.ImportStep;
import rekindle.importing.runs.ImportStore;
import rekindle.importing.runs.PersonStore;
import rekindle.importing.runs.RowState;
import rekindle.importing.runs.RowStore;
import rekindle.importing.work.People;
import rekindle.shared.paging.Cursor;
import rekindle.shared.paging.Slice;
import rekindle.shared.problem.InvalidInput;
import rekindle.tenancy.members.Members;

/** Puts together what is shown of imports. */
@Singleton
class ImportViews {

  private final ImportStore imports;
  private final FileStore files;
  private final RowStore rows;
  private final PersonStore persons;
  private final Members members;
  private final DeletedClients deleted;

  ImportViews(
      ImportStore imports,
      FileStore files,
      RowStore rows,
      PersonStore persons,
      Members members,
      DeletedClients deleted) {
    this.imports = imports;
    this.files = files;
    this.rows = rows;
    this.persons = persons;
    this.members = members;
    this.deleted = deleted;
  }

  ImportView of(ImportRun run) {
    List<ImportFile> all = files.of(run.id());
    boolean planned =
        run.status() != ImportStatus.COLLECTING && run.status() != ImportStatus.PLANNING;
    return new ImportView(
        run.id(),
        run.version(),
        run.status(),
        run.status().working(),
        new ImportView.Progress(run.done(), run.total(), step(run)),
        run.zone().getId(),
        all.stream().map(ImportFileView::of).toList(),
        planned ? counts(all) : List.of(),
        planned ? people(run.id()) : List.of(),
        run.status() == ImportStatus.PREVIEWED ? deleted.namedBy(run.id()) : List.of(),
        run.moved(),
        run.status() == ImportStatus.UNDONE ? rows.count(run.id(), RowState.KEPT) : 0,
        run.problem(),
        run.startedAt(),
        name(run.startedBy(), members.names()),
        run.committedAt(),
        run.undoneAt());
  }

  Slice<ImportSummary> latest(@Nullable String after, int limit) {
    List<ImportRun> runs = imports.latest(Cursor.decode(after), limit + 1);
    Map<UUID, String> names = members.names();
    return Slice.cut(runs, limit, run -> Cursor.encode(run.startedAt(), run.id()))
        .map(run -> summary(run, names));
  }

  /** The rows of one file, or of all, in the order of the files and their lines. */
  Slice<ImportRowView> rows(
      UUID importId,
      @Nullable String name,
      @Nullable RowOutcome outcome,
      @Nullable String after,
      int limit) {
    imports.require(importId);
    List<ImportFile> all =
        name == null ? files.of(importId) : List.of(files.require(importId, name));
    Cursor from = Cursor.decode(after);
    List<RowAt> found = new ArrayList<>();
    boolean reached = from == null;
    for (ImportFile file : all) {
      boolean here = from != null && file.id().equals(from.id());
      reached |= here;
      if (reached && found.size() <= limit) {
        long line = here ? line(from) : 0;
        found.addAll(page(file, outcome, line, limit + 1 - found.size()));
      }
    }
    return Slice.cut(found, limit, row -> Cursor.encode(row.view.line(), row.file))
        .map(RowAt::view);
  }

  private record RowAt(UUID file, ImportRowView view) {}

  private List<RowAt> page(ImportFile file, @Nullable RowOutcome outcome, long line, int limit) {
    boolean kept = outcome == RowOutcome.KEPT;
    Outcome planned = outcome == null || kept ? null : Outcome.valueOf(outcome.name());
    return rows.page(file.id(), planned, kept, line, limit).stream()
        .map(row -> new RowAt(file.id(), ImportRowView.of(file.name(), row)))
        .toList();
  }

  private static long line(@Nullable Cursor from) {
    try {
      return from == null ? 0 : Long.parseLong(from.value());
    } catch (NumberFormatException e) {
      throw new InvalidInput("after", "Ask for the list again from its start.");
    }
  }

  private ImportSummary summary(ImportRun run, Map<UUID, String> names) {
    List<ImportFile> all = files.of(run.id());
    return new ImportSummary(
        run.id(),
        run.status(),
        run.startedAt(),
        name(run.startedBy(), names),
        all.stream().map(ImportFile::name).toList(),
        sum(all, ImportFile::made),
        sum(all, ImportFile::changed),
        sum(all, ImportFile::unchanged),
        sum(all, ImportFile::errors));
  }

  private static List<ImportView.Counts> counts(List<ImportFile> files) {
    List<ImportView.Counts> counts = new ArrayList<>();
    for (ImportKind kind : ImportKind.values()) {
      List<ImportFile> some = files.stream().filter(file -> file.kind() == kind).toList();
      if (!some.isEmpty()) {
        counts.add(
            new ImportView.Counts(
                kind,
                sum(some, ImportFile::made),
                sum(some, ImportFile::changed),
                sum(some, ImportFile::unchanged),
                sum(some, ImportFile::errors)));
      }
    }
    return counts;
  }

  private List<ImportView.NamedPerson> people(UUID importId) {
    return persons.of(importId).stream()
        .filter(person -> person.mentions() > 0)
        .map(
            person ->
                new ImportView.NamedPerson(
                    person.address(),
                    People.name(person.address()),
                    person.mentions(),
                    !person.leftOut()))
        .toList();
  }

  private static ImportStep step(ImportRun run) {
    return run.status().working() ? run.step() : ImportStep.DONE;
  }

  private static @Nullable String name(@Nullable UUID member, Map<UUID, String> names) {
    return member == null ? null : names.get(member);
  }

  private static long sum(List<ImportFile> files, ToLongFunction<ImportFile> count) {
    return files.stream().mapToLong(count).sum();
  }
}
