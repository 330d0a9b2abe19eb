package rekindle.importing.runs;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.tenancy.AgencySql;

/** The rows of {@code import_person}: recruiters the files name and the agency does not know. */
@Singleton
public class PersonStore {

  private final AgencySql sql;

  PersonStore(AgencySql sql) {
    this.sql = sql;
  }

  /**
   * @param address the e-mail address, or the bare name where the file has no more
   * @param member whom the commit made of it
   */
  public record Person(String address, long mentions, boolean leftOut, @Nullable UUID member) {}

  public List<Person> of(UUID importId) {
    return sql.list(
        """
        select * from import_person where agency_id = :agency and import_id = :importId
        order by address
        """,
        Map.of("importId", importId),
        row ->
            new Person(
                row.text("address"),
                row.number("mentions"),
                row.flag("left_out"),
                row.uuidOrNull("member_id")));
  }

  public void mention(UUID importId, Map<String, Integer> mentions) {
    List<Map<String, Object>> rows = new ArrayList<>();
    mentions.forEach(
        (address, count) ->
            rows.add(Map.of("importId", importId, "address", address, "count", count)));
    sql.batch(
        """
        insert into import_person (agency_id, import_id, address, mentions, left_out)
        values (:agency, :importId, :address, :count, false)
        on duplicate key update mentions = mentions + values(mentions)
        """,
        rows);
  }

  public void leaveOut(UUID importId, Collection<String> addresses) {
    sql.update(
        """
        update import_person set left_out = false
        where agency_id = :agency and import_id = :importId
        """,
        Map.of("importId", importId));
    List<Map<String, Object>> rows = new ArrayList<>();
    for (String address : Set.copyOf(addresses)) {
      rows.add(Map.of("importId", importId, "address", address));
    }
    sql.batch(
        """
        insert into import_person (agency_id, import_id, address, mentions, left_out)
        values (:agency, :importId, :address, 0, true)
        on duplicate key update left_out = true
        """,
        rows);
  }

  /** A new plan counts anew; whom to leave out stays decided. */
  public void startPlan(UUID importId) {
    sql.update(
        """
        delete from import_person
        where agency_id = :agency and import_id = :importId and left_out = false
        """,
        Map.of("importId", importId));
    sql.update(
        """
        update import_person set mentions = 0
        where agency_id = :agency and import_id = :importId
        """,
        Map.of("importId", importId));
  }

  public void made(UUID importId, String address, @Nullable UUID member) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("importId", importId);
    values.put("address", address);
    values.put("member", member);
    sql.update(
        """
        update import_person set member_id = :member
        where agency_id = :agency and import_id = :importId and address = :address
        """,
        values);
  }
}
