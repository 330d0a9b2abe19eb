package rekindle.isolation;

import java.util.List;
import rekindle.support.Answer;

/** Calls every operation as every role, with things of another agency in every place. */
final class Sweep {
  private final List<Operation> operations;
  private final Seeding seeding;
  private final Belongings foreign;
  private final String foreignWord;
  private final String nonsense;
  private final Checksums checksums;
  final Findings findings;

  /**
   * @param nonsense a word of nobody, as long as the foreign one
   */
  Sweep(
      List<Operation> operations,
      Seeding seeding,
      Belongings foreign,
      String foreignWord,
      String nonsense,
      Checksums checksums) {
    this.operations = operations;
    this.seeding = seeding;
    this.foreign = foreign;
    this.foreignWord = foreignWord;
    this.nonsense = nonsense;
    this.checksums = checksums;
    this.findings = new Findings(foreign.ids(), foreignWord);
  }

  void run(List<Actor> actors) throws InterruptedException {
    var before = checksums.settled();
    for (var operation : operations) {
      findings.operations.add(operation.id());
      var slots = Slot.of(operation);
      findings.slots += slots.size();
      for (var actor : actors) {
        slots.forEach(slot -> probe(operation, slot, actor));
        if (operation.reads()) {
          var what = operation.id() + " as " + actor.role();
          findings.check(what, counted(actor, actor.call(operation, seeding.omitted(operation))));
        }
      }
      var after = checksums.take();
      if (!after.equals(before)) {
        findings.changes.add(operation.id() + " changed the other agency: " + after);
        before = after;
      }
    }
  }

  private void probe(Operation operation, Slot slot, Actor actor) {
    var what = operation.id() + " as " + actor.role() + ", foreign " + slot;
    if (slot.takesId()) {
      var kind = foreign.id(slot.kind());
      if (kind.isEmpty()) {
        findings.failures.add(what + ": the other agency has nothing of this kind");
        return;
      }
      var one = call(operation, slot, kind.get(), actor);
      findings.check(what, one);
      var random = Slot.random();
      findings.compare(what, one, kind.get(), call(operation, slot, random, actor), random);
    } else {
      // The word itself may be echoed; what was found by it may not.
      var one = call(operation, slot, foreignWord, actor);
      findings.compare(what, one, foreignWord, call(operation, slot, nonsense, actor), nonsense);
    }
  }

  private Answer call(Operation operation, Slot slot, String value, Actor actor) {
    return counted(actor, actor.call(operation, seeding.omitted(operation), slot, value));
  }

  private Answer counted(Actor actor, Answer answer) {
    findings.requestsByRole.merge(actor.role(), 1, Integer::sum);
    return answer;
  }
}
