package rekindle.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rekindle.support.Answer;

/**
 * Fills an agency by calling everything that writes, parents before children, and finds out on the
 * way with which bodies each operation can be called at all.
 */
final class Seeding {
  private static final int PASSES = 4;
  private static final int TRIES = 12;

  private final List<Operation> operations;
  private final Map<String, Set<String>> omitted = new HashMap<>();
  private final Map<String, Answer> best = new HashMap<>();

  Seeding(List<Operation> operations) {
    this.operations = operations;
  }

  /** Optional fields that the operation refused in company with the others. */
  Set<String> omitted(Operation operation) {
    return omitted.getOrDefault(operation.id(), Set.of());
  }

  void fill(Actor owner) {
    for (int pass = 0; pass < PASSES; pass++) {
      operations.stream()
          .filter(each -> !each.reads() && !each.method().equals("DELETE"))
          .filter(each -> ready(each, owner))
          .forEach(each -> attempt(each, owner));
    }
    operations.stream()
        .filter(each -> each.reads() && each.in("path").isEmpty())
        .filter(each -> owner.belongings().id(Kinds.made(each.path())).isEmpty())
        .forEach(each -> learnListed(each, owner));
  }

  /** Some things nobody makes by a request of their own: they are met in a list. */
  private static void learnListed(Operation operation, Actor owner) {
    var answer = owner.call(operation, Set.of());
    if (answer.status() == 200 && isJson(answer)) {
      var list = answer.json();
      var first = (list.isArray() ? list : list.path("items")).path(0).path("id");
      if (first.isTextual()) {
        owner.belongings().put(Kinds.made(operation.path()), first.asText());
      }
    }
  }

  /**
   * Calls what reads, what only now has the ids it needs, then what removes: only now nobody needs
   * what is removed any longer.
   */
  void finish(Actor owner) {
    operations.stream().filter(Operation::reads).forEach(each -> attempt(each, owner));
    operations.stream()
        .filter(each -> !each.method().equals("DELETE") && !best.containsKey(each.id()))
        .filter(each -> ready(each, owner))
        .forEach(each -> attempt(each, owner));
    operations.stream()
        .filter(each -> each.method().equals("DELETE"))
        .sorted((one, other) -> other.path().compareTo(one.path()))
        .forEach(each -> attempt(each, owner));
  }

  /** Operations that could not be called validly, each with the best answer it gave. */
  List<String> unreached() {
    var all = new ArrayList<String>();
    for (var operation : operations) {
      var answer = best.get(operation.id());
      if (answer == null) {
        all.add(operation.id() + " was never called: nothing makes the ids it needs");
      } else if (!understood(operation, answer)) {
        all.add(operation.id() + ": " + answer.status() + " " + answer.body());
      }
    }
    return all;
  }

  private void attempt(Operation operation, Actor owner) {
    var left = omitted.computeIfAbsent(operation.id(), id -> new HashSet<>());
    var answer = owner.call(operation, left);
    for (int i = 0; i < TRIES && refusesFields(answer) && left.addAll(fields(answer)); i++) {
      answer = owner.call(operation, left);
    }
    if (answer.status() / 100 != 2 && left.addAll(optional(operation))) {
      answer = withLess(operation, owner, answer, left);
    }
    var before = best.get(operation.id());
    if (before == null || !understood(operation, before)) {
      best.put(operation.id(), answer);
    }
    if (answer.status() / 100 == 2 && isJson(answer) && !operation.reads()) {
      owner.belongings().learn(answer.json(), kind(operation));
    }
  }

  /** Each field may be fine and their company not: then what must be there has to do. */
  private Answer withLess(Operation operation, Actor owner, Answer answer, Set<String> less) {
    var answered = owner.call(operation, less);
    if (answered.status() / 100 != 2) {
      less.removeAll(optional(operation));
      return answer;
    }
    return answered;
  }

  private static Set<String> optional(Operation operation) {
    var names = new HashSet<String>();
    if (operation.body() != null) {
      names.addAll(operation.body().properties().keySet());
      names.removeAll(operation.body().required());
    }
    return names;
  }

  /** A change answers the record whose id stands in its path; a POST makes one of its own. */
  private static String kind(Operation operation) {
    return operation.method().equals("POST") || !operation.path().endsWith("{id}")
        ? Kinds.made(operation.path())
        : Kinds.ofPath(operation.path(), "id");
  }

  private static boolean ready(Operation operation, Actor owner) {
    return operation.in("path").stream()
        .filter(each -> each.schema().isUuid())
        .map(each -> Kinds.ofPath(operation.path(), each.name()))
        .allMatch(kind -> owner.belongings().id(kind).isPresent());
  }

  /** It was taken, or refused by a rule that looked at what it said. */
  private static boolean understood(Operation operation, Answer answer) {
    var byName = operation.in("path").stream().anyMatch(each -> !each.schema().isUuid());
    var noPath = operation.in("path").isEmpty();
    return answer.status() / 100 == 2
        || answer.status() == 409
        || (answer.status() == 404 && (byName || noPath));
  }

  private static boolean refusesFields(Answer answer) {
    return (answer.status() == 400 || answer.status() == 422) && isJson(answer);
  }

  private static Set<String> fields(Answer answer) {
    var names = new HashSet<String>();
    for (JsonNode error : answer.json().path("errors")) {
      var path = error.path("field").asText().replaceAll("\\[?\\d+]?", "");
      for (var name : path.split("\\.")) {
        if (!name.isEmpty()) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private static boolean isJson(Answer answer) {
    return answer.header("Content-Type").contains("json") && !answer.body().isEmpty();
  }
}
