package rekindle.importing;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rekindle.importing.values.LegalName;
import rekindle.tenancy.AgencySql;

/** Which of the clients that an import would make were deleted and could be restored instead. */
@Singleton
class DeletedClients {
  private static final int MOST = 200;

  private final AgencySql sql;

  DeletedClients(AgencySql sql) {
    this.sql = sql;
  }

  /** Those that were deleted last, if there are very many. */
  List<DeletedClient> namedBy(UUID importId) {
    var deleted =
        sql.list(
            """
            select d.name, d.deleted_at from deletion d
            where d.agency_id = :agency and d.kind = 'CLIENT'
            order by d.deleted_at desc limit :most
            """,
            Map.of("most", MOST),
            row -> new DeletedClient(row.text("name"), row.instant("deleted_at")));
    if (deleted.isEmpty()) {
      return List.of();
    }
    var made = new HashSet<String>();
    sql.list(
        """
            select json_value(r.after_json, '$.CLIENT_NAME') as name from import_row r
            where r.agency_id = :agency and r.import_id = :import and r.kind = 'CLIENTS'
              and r.outcome = 'NEW'
            """,
        Map.of("import", importId),
        row -> made.add(LegalName.key(row.text("name"))));
    return deleted.stream().filter(each -> made.contains(LegalName.key(each.name()))).toList();
  }
}
