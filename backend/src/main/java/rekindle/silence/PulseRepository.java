package rekindle.silence;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.silence.model.Forecast;
import rekindle.silence.model.Pulse;
import rekindle.silence.model.State;
import rekindle.silence.model.Step;
import rekindle.tenancy.AgencySql;

/** The rows of the statistics and of the steps that follow from them. */
@Singleton
class PulseRepository {
  private final AgencySql sql;
  private final PulseText text;

  PulseRepository(AgencySql sql, PulseText text) {
    this.sql = sql;
    this.text = text;
  }

  /**
   * Makes everybody else who changes one of these clients wait, so that of two activities logged at
   * once the second to come sees the first. In order of id, so that two never wait for each other.
   */
  void lock(Collection<UUID> clientIds) {
    sql.update(
        """
        insert into client_pulse (agency_id, client_id, pulse)
        select c.agency_id, c.id, :pulse from client c
        where c.agency_id = :agency and c.id in (:clients)
        order by c.id
        on duplicate key update client_id = values(client_id)
        """,
        Map.of("clients", clientIds, "pulse", text.write(Pulse.NONE)));
  }

  Map<UUID, Pulse> find(Collection<UUID> clientIds) {
    Map<UUID, Pulse> pulses = new HashMap<>();
    sql.list(
        """
        select p.client_id, p.pulse from client_pulse p
        where p.agency_id = :agency and p.client_id in (:clients)
        """,
        Map.of("clients", clientIds),
        row -> pulses.put(row.uuid("client_id"), text.read(row.text("pulse"))));
    return pulses;
  }

  /** The next clients after the given one, in order of id; all of them in several calls. */
  List<UUID> after(UUID clientId, int limit) {
    return sql.list(
        """
        select p.client_id from client_pulse p
        where p.agency_id = :agency and p.client_id > :after
        order by p.client_id limit %d
        """
            .formatted(limit),
        Map.of("after", clientId),
        row -> row.uuid("client_id"));
  }

  void save(Map<UUID, Pulse> pulses) {
    sql.batch(
        """
        update client_pulse set pulse = :pulse where agency_id = :agency and client_id = :client
        """,
        pulses.entrySet().stream()
            .map(each -> Map.of("client", each.getKey(), "pulse", text.write(each.getValue())))
            .toList());
  }

  void saveSteps(Map<UUID, Forecast> forecasts) {
    sql.update(
        "delete from client_step where agency_id = :agency and client_id in (:clients)",
        Map.of("clients", forecasts.keySet()));
    sql.batch(
        """
        insert into client_step (agency_id, client_id, from_at, until_at, state, situation,
          since_at, silent_since, rests_until)
        values (:agency, :client, :from, :until, :state, :situation, :since, :silentSince,
          :restsUntil)
        """,
        forecasts.entrySet().stream()
            .flatMap(
                each ->
                    each.getValue().steps().stream()
                        .map(step -> values(each.getKey(), step, each.getValue())))
            .toList());
  }

  /** The clients that stand in this state at that moment. */
  List<UUID> inState(State state, Instant now) {
    return sql.list(
        """
        select s.client_id from client_step s
        where s.agency_id = :agency and s.state = :state and s.until_at > :now and s.from_at <= :now
        """,
        Map.of("state", state, "now", now),
        row -> row.uuid("client_id"));
  }

  private static Map<String, @Nullable Object> values(UUID client, Step step, Forecast forecast) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("client", client);
    values.put("from", step.from());
    values.put("until", step.until());
    values.put("state", step.verdict().state());
    values.put("situation", step.verdict().situation());
    values.put("since", step.since());
    values.put("silentSince", forecast.pulse().signs().lastOn());
    values.put("restsUntil", forecast.restsUntil().orElse(null));
    return values;
  }
}
