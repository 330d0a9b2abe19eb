package rekindle.tenancy.ledger;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.Row;

/** Sealed entries with what is left of the personal words they are bound to. */
@Singleton
class Evidence {
  private final AgencySql sql;

  Evidence(AgencySql sql) {
    this.sql = sql;
  }

  /**
   * One entry.
   *
   * @param personal the hash of its personal words as they stand now; absent when there are none
   * @param origin the hash of its origin as it stands now
   */
  record Of(Written entry, @Nullable Hash personal, @Nullable Hash origin) {

    /** Nothing stands beside it that it was not bound to. */
    boolean isTrue() {
      return isTrue(personal, entry.personal()) && isTrue(origin, entry.origin());
    }

    /** Something it was bound to is gone. */
    boolean isErased() {
      return isErased(personal, entry.personal()) || isErased(origin, entry.origin());
    }

    private static boolean isTrue(@Nullable Hash stands, @Nullable Hash bound) {
      return stands == null || stands.equals(bound);
    }

    private static boolean isErased(@Nullable Hash stands, @Nullable Hash bound) {
      return stands == null && bound != null;
    }
  }

  /** Those of the seals from one number to another, by seal and in the order of their ids. */
  Map<Integer, List<Of>> sealedIn(int first, int last) {
    Map<Integer, List<Of>> found = new HashMap<>();
    sql.list(
        """
        select %s, p.salt as words_salt, p.words, o.salt as origin_salt, o.address, o.device
        from ledger_entry e
        left join ledger_personal p on p.agency_id = e.agency_id and p.entry_id = e.id
        left join ledger_origin o on o.agency_id = e.agency_id and o.hash = e.origin_hash
        where e.agency_id = :agency and e.seal_number between :first and :last
        order by e.seal_number, e.id
        """
            .formatted(Written.COLUMNS),
        Map.of("first", first, "last", last),
        row ->
            found
                .computeIfAbsent(row.integer("seal_number"), number -> new ArrayList<>())
                .add(new Of(Written.of(row), words(row), origin(row))));
    return found;
  }

  private static @Nullable Hash words(Row row) {
    var salt = row.bytesOrNull("words_salt");
    return salt == null ? null : Salted.hash(salt, row.text("words"));
  }

  private static @Nullable Hash origin(Row row) {
    var salt = row.bytesOrNull("origin_salt");
    return salt == null
        ? null
        : Salted.hash(
            salt, new Source(row.textOrNull("address"), row.textOrNull("device")).words());
  }
}
