package rekindle.clients;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.shared.problem.InvalidInput;
import rekindle.shared.problem.NotFound;
import rekindle.shared.problem.RuleViolation;
import rekindle.tenancy.AgencySql;

/** Which client may stand below which: a tree, and not a deep one. */
@Singleton
class ClientTree {
  private static final int MOST_LEVELS = 10;

  private final ClientLookup lookup;
  private final AgencySql sql;

  ClientTree(ClientLookup lookup, AgencySql sql) {
    this.lookup = lookup;
    this.sql = sql;
  }

  /**
   * @param id of the client that would stand below; null for one that is new
   * @throws InvalidInput when the parent is not one the member may see
   * @throws RuleViolation when a client would stand above itself, or too many above it
   */
  void check(@Nullable UUID parentId, @Nullable UUID id) {
    if (parentId == null) {
      return;
    }
    requireVisible(parentId);
    if (id != null) {
      parentOf(id);
    }
    var above = parentId;
    for (int levels = 1; above != null; levels++) {
      if (above.equals(id)) {
        throw new RuleViolation("parent-loop", "A client cannot be above itself.");
      }
      if (levels > MOST_LEVELS) {
        throw new RuleViolation(
            "too-many-levels", "There can be at most " + MOST_LEVELS + " clients above another.");
      }
      above = parentOf(above);
    }
  }

  private void requireVisible(UUID parentId) {
    try {
      lookup.require(parentId);
    } catch (NotFound hidden) {
      throw new InvalidInput("parentId", "Choose one of your clients.");
    }
  }

  /** Read so that nobody else moves it meanwhile: together two moves could close a loop. */
  private @Nullable UUID parentOf(UUID id) {
    return sql
        .list(
            "select parent_id from client where agency_id = :agency and id = :id for update",
            Map.of("id", id),
            row -> Optional.ofNullable(row.uuidOrNull("parent_id")))
        .stream()
        .findFirst()
        .flatMap(parent -> parent)
        .orElse(null);
  }
}
