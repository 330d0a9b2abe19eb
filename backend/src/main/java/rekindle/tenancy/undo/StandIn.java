package rekindle.tenancy.undo;

import java.util.Optional;
import java.util.UUID;

/** Who takes the place of a row that is no longer there when another comes back that names it. */
public interface StandIn {

  /**
   * @param table whose row is missing
   */
  Optional<UUID> of(String table, UUID missing);
}
