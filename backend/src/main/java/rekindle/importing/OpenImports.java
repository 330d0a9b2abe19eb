package rekindle.importing;

import rekindle.importing.runs.ImportRun;
import rekindle.shared.problem.RuleViolation;

/** What went in cannot be decided any more. */
final class OpenImports {

  private OpenImports() {}

  static void require(ImportRun run) {
    if (!run.status().open()) {
      throw new RuleViolation(
          "import-committed", "This import has gone in already. Start a new one.");
    }
  }
}
