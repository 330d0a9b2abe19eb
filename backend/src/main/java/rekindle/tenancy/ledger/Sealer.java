package rekindle.tenancy.ledger;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rekindle.shared.sql.Jdbc;
import rekindle.shared.sql.SqlStates;
import rekindle.tenancy.AgencyContext;

/**
 * Seals the ledgers of all agencies some seconds after something was written: not in the
 * transaction itself, where everybody in an agency would wait for everybody else.
 */
@Singleton
class Sealer {
  private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);

  private final Seals seals;
  private final Jdbc jdbc;

  Sealer(Seals seals, Jdbc jdbc) {
    this.seals = seals;
    this.jdbc = jdbc;
  }

  /** Every node does it; whichever comes second finds nothing left, or loses and tries again. */
  @Scheduled(initialDelay = "5s", fixedDelay = "5s")
  void sealAll() {
    for (var agency : unsealed()) {
      try {
        AgencyContext.run(agency, this::seal);
      } catch (RuntimeException e) {
        LOG.error("The ledger of an agency could not be sealed; it is tried again", e);
      }
    }
  }

  /** Everything that is visible now, of the agency in context. */
  void seal() {
    try {
      int sealed;
      do {
        sealed = seals.sealNext();
      } while (sealed == Seals.MOST_ENTRIES);
    } catch (RuntimeException e) {
      if (!SqlStates.isConstraint(e)) {
        throw e;
      }
      LOG.debug("Another node seals this ledger");
    }
  }

  /** One look into an index for each agency. */
  private List<Long> unsealed() {
    return jdbc.prepare(
        """
        /* across agencies: finds those with something to seal */
        select a.id from agency a where exists (
          select 1 from ledger_entry e where e.agency_id = a.id and e.seal_number is null)
        """,
        prepared -> {
          try (var rows = prepared.executeQuery()) {
            List<Long> agencies = new ArrayList<>();
            while (rows.next()) {
              agencies.add(rows.getLong(1));
            }
            return agencies;
          }
        });
  }
}
