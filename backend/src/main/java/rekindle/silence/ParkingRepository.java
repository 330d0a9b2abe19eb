package rekindle.silence;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.Row;

@Singleton
class ParkingRepository {
  private final AgencySql sql;

  ParkingRepository(AgencySql sql) {
    this.sql = sql;
  }

  /** A client parked again is parked as it was parked last. */
  void save(List<Parking> parkings) {
    sql.batch(
        """
        insert into parking (agency_id, client_id, batch_id, member_id, parked_at, until_on, note)
        values (:agency, :client, :batch, :member, :at, :until, :note)
        on duplicate key update batch_id = values(batch_id), member_id = values(member_id),
          parked_at = values(parked_at), until_on = values(until_on), note = values(note)
        """,
        parkings.stream().map(ParkingRepository::values).toList());
  }

  List<Parking> of(Collection<UUID> clientIds) {
    return sql.list(
        """
        select p.client_id, p.batch_id, p.member_id, p.parked_at, p.until_on, p.note
        from parking p where p.agency_id = :agency and p.client_id in (:clients)
        """,
        Map.of("clients", clientIds),
        ParkingRepository::read);
  }

  List<UUID> clientsOf(UUID batchId) {
    return sql.list(
        "select p.client_id from parking p where p.agency_id = :agency and p.batch_id = :batch",
        Map.of("batch", batchId),
        row -> row.uuid("client_id"));
  }

  /** Answers how many there were. */
  int delete(Collection<UUID> clientIds) {
    return sql.update(
        "delete from parking where agency_id = :agency and client_id in (:clients)",
        Map.of("clients", clientIds));
  }

  private static Map<String, @Nullable Object> values(Parking parking) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("client", parking.clientId());
    values.put("batch", parking.batchId());
    values.put("member", parking.memberId());
    values.put("at", parking.at());
    values.put("until", parking.until());
    values.put("note", parking.note());
    return values;
  }

  private static Parking read(Row row) {
    return new Parking(
        row.uuid("client_id"),
        row.uuidOrNull("batch_id"),
        row.uuid("member_id"),
        row.instant("parked_at"),
        row.date("until_on"),
        row.textOrNull("note"));
  }
}
