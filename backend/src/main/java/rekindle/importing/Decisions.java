package rekindle.importing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import rekindle.importing.mapping.FileProposal;
import rekindle.importing.mapping.ImportField;
import rekindle.importing.mapping.ImportKind;
import rekindle.importing.mapping.ProposedColumn;
import rekindle.importing.runs.FileStore;
import rekindle.importing.runs.ImportFile;
import rekindle.shared.problem.FieldError;
import rekindle.shared.problem.InvalidInput;

/** Takes over what a person decided about files and columns. */
@Singleton
class Decisions {

  private final FileStore files;
  private final Intake intake;

  Decisions(FileStore files, Intake intake) {
    this.files = files;
    this.intake = intake;
  }

  void apply(UUID importId, List<DecideImport.FileDecision> decided) {
    for (int i = 0; i < decided.size(); i++) {
      apply(importId, decided.get(i), "files[" + i + "]");
    }
  }

  private void apply(UUID importId, DecideImport.FileDecision decision, String path) {
    ImportFile file =
        files
            .find(importId, decision.name())
            .orElseThrow(() -> new InvalidInput(path + ".name", "Choose a file of this import."));
    ImportKind kind = decision.kind();
    if (kind != null && kind != file.kind()) {
      intake.understandAs(file, kind);
      file = files.require(importId, decision.name());
    }
    if (decision.columns() != null) {
      List<ProposedColumn> columns = corrected(file, decision.columns(), path);
      files.understand(file.id(), new FileProposal(file.kind(), file.kindConfidence(), columns));
    }
  }

  private static List<ProposedColumn> corrected(
      ImportFile file, List<DecideImport.ColumnDecision> decided, String path) {
    List<ProposedColumn> columns = new ArrayList<>(file.columns());
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < decided.size(); i++) {
      DecideImport.ColumnDecision decision = decided.get(i);
      String field = path + ".columns[" + i + "]";
      if (decision.position() >= columns.size()) {
        errors.add(new FieldError(field + ".position", "There is no such column."));
      } else if (!decision.field().occursIn(file.kind())) {
        errors.add(new FieldError(field + ".field", "A file of this kind has no such field."));
      } else {
        ProposedColumn column =
            columns.get(decision.position()).corrected(decision.field(), decision.dateOrder());
        if (column.field().isDate() && column.dateOrder() == null && !column.samples().isEmpty()) {
          errors.add(
              new FieldError(
                  field + ".dateOrder",
                  "Say in which order the day, the month and the year stand in “%s”."
                      .formatted(column.header())));
        }
        columns.set(decision.position(), column);
      }
    }
    checkTwice(columns, path, errors);
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return columns;
  }

  private static void checkTwice(
      List<ProposedColumn> columns, String path, List<FieldError> errors) {
    Set<ImportField> seen = EnumSet.noneOf(ImportField.class);
    for (ProposedColumn column : columns) {
      boolean several = column.field() == ImportField.IGNORE || column.field() == ImportField.PHONE;
      if (!several && !seen.add(column.field())) {
        errors.add(
            new FieldError(
                path + ".columns",
                "Two columns are taken for the same; choose one and ignore “%s”."
                    .formatted(column.header())));
      }
    }
  }
}
