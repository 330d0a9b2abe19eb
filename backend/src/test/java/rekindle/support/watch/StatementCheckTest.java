package rekindle.support.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementCheckTest {
  private static final Set<String> OWNED = Set.of("client", "contact", "activity");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select 1",
        "select name from agency where id = ?",
        "select name, 'client of' from person",
        "select id from client where agency_id = ?",
        "SELECT client_.`id` FROM `client` client_ WHERE (client_.`id` = ? AND client_.`agency_id` = ?)",
        "select c.id from client c join contact k on k.agency_id = c.agency_id and k.client_id = c.id"
            + " where c.agency_id = ?",
        "select c.id from client c left join contact k on k.agency_id = c.agency_id and k.client_id = c.id"
            + " where ? = c.agency_id order by c.name limit ?",
        "select c.id from client c left join contact k on k.agency_id = ? and k.client_id = c.id"
            + " where c.agency_id = ?",
        "select c.id from client c, contact k where k.agency_id = c.agency_id and (k.agency_id = ?)",
        "select c.id from client c where (c.agency_id, c.id) = (?, ?)",
        "select id from client where agency_id = ? and id in"
            + " (select client_id from contact where agency_id = ?)",
        "select id from client c where c.agency_id = ? and exists"
            + " (select 1 from contact k where k.agency_id = c.agency_id and k.client_id = c.id)",
        "select (select count(*) from contact k where k.agency_id = c.agency_id) from client c"
            + " where c.agency_id = ?",
        "select c.id from client c left join contact k on k.agency_id = c.agency_id and k.id ="
            + " (select max(y.id) from contact y where y.agency_id = c.agency_id)"
            + " where c.agency_id = ?",
        "select id from client where agency_id = ? union all select id from contact where agency_id = ?",
        "with quiet as (select agency_id, id from client where agency_id = ?)"
            + " select k.id from quiet q join contact k on k.agency_id = q.agency_id",
        "with quiet (whose, agency_id) as (select id, agency_id from client where agency_id = ?)"
            + " select k.id from quiet q join contact k on k.agency_id = q.agency_id",
        "with recursive chain as (select agency_id, id, parent_id from client where agency_id = ? and id = ?"
            + " union all select p.agency_id, p.id, p.parent_id from client p join chain"
            + " on p.agency_id = chain.agency_id and p.id = chain.parent_id) select id from chain",
        "select d.n from (select agency_id, count(*) n from client where agency_id = ? group by agency_id) d"
            + " join contact k on k.agency_id = d.agency_id",
        "select c.id, t.term from client c join json_table(?, '$[*]' columns (term varchar(40) path '$')) t"
            + " on c.name = t.term where c.agency_id = ?",
        "select id, row_number() over (partition by client_id order by at desc) from activity"
            + " where agency_id = ? for update skip locked",
        "insert into client (agency_id, id, name) values (?, ?, ?)",
        "insert into client (id, agency_id) values (?, ?), (?, ?)"
            + " on duplicate key update name = values(name)",
        "insert into contact (agency_id, id) select agency_id, id from client where agency_id = ?",
        "insert into contact (agency_id, id) select ?, id from client c where c.agency_id = ?",
        "insert ignore into contact (agency_id, id) values (?, ?)",
        "UPDATE `client` SET `name`=?,`version`=? WHERE (`id` = ? AND `agency_id` = ? AND `version` = ?)",
        "update client c join contact k on k.agency_id = c.agency_id set c.name = k.name"
            + " where c.agency_id = ?",
        "delete from client where agency_id = ? and id in (?, ?)",
        "delete c from client c join contact k on k.agency_id = c.agency_id where k.agency_id = ?",
        "SELECT c.`id` FROM `client` c WHERE (c.`id` IN (?,?) AND c.`agency_id` = ?)",
        "select id from client where id not in (?) and agency_id = ? and name = ?",
        "select c.id from agency a join client c on c.agency_id = a.id where a.id = ?"
      })
  void a_statement_that_holds_every_table_passes(String sql) {
    assertThat(StatementCheck.judge(sql, OWNED).faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select id from client",
        "select id from client where id = ?",
        "select id from client where agency_id = ? or id = ?",
        "select id from client where agency_id <> ?",
        "select id from client where agency_id = 5",
        "select id from client where agency_id = agency_id",
        "select id from client where not (agency_id = ?)",
        "select id from client where agency_id in (select id from agency)",
        "select id from client where id in ((?) and agency_id = ?)",
        "select id from client where id in (?, ?) or agency_id = ?",
        "select id from client where name = '' and 'agency_id' = ?",
        "select c.id from client c join contact k on k.client_id = c.id where c.agency_id = ?",
        "select c.id from client c left join contact k on k.client_id = c.id where c.agency_id = ?",
        "select c.id from client c left join contact k on k.agency_id = c.agency_id and c.agency_id = ?",
        "select c.id from client c left join contact k on c.agency_id = k.agency_id and k.agency_id = ?",
        "select c.id from client c right join contact k on k.agency_id = c.agency_id where c.agency_id = ?",
        "select c.id from client c, contact k where k.agency_id = c.agency_id",
        "select id from client where agency_id = ? and id in (select client_id from contact)",
        "select (select count(*) from contact) from client where agency_id = ?",
        "select id from client where agency_id = ? order by (select max(id) from contact)",
        "select id from client where agency_id = ? having exists (select 1 from contact)",
        "select case when exists (select 1 from contact) then 1 end from client where agency_id = ?",
        "select id from client where agency_id = ? and id = any (select client_id from contact)",
        "select id from client where agency_id = ? union select id from contact",
        "with quiet as (select id from client) select id from quiet",
        "with quiet as (select ? as n, id, 5 as agency_id from client where agency_id = ?)"
            + " select k.id from quiet q join contact k on k.agency_id = q.agency_id",
        "select d.id from (select id from client) d",
        "select c.id from client c join session s on s.agency_id = c.agency_id",
        "insert into client (id, name) values (?, ?)",
        "insert into client values (?, ?, ?)",
        "insert into client (agency_id, id) values (5, ?)",
        "insert into client (agency_id, id) values (?, ?), (7, ?)",
        "insert into contact (agency_id, id) select agency_id, id from client",
        "insert into contact (agency_id, id) select version, id from client where agency_id = ?",
        "insert into client (agency_id, id) values (?, ?) on duplicate key update agency_id = ?",
        "insert into client (agency_id, id, name) values (?, ?, (select max(name) from contact))",
        "update client set name = ? where id = ?",
        "update client set agency_id = ? where agency_id = ?",
        "update client set name = (select max(name) from contact) where agency_id = ?",
        "update client c join contact k on k.client_id = c.id set c.name = ? where c.agency_id = ?",
        "delete from client where id = ?",
        "delete from client",
        "delete c from client c join contact k on k.client_id = c.id where c.agency_id = ?",
        "replace into client (agency_id, id) values (?, ?)",
        "truncate table client",
        "select id from client where agency_id = ? and and"
      })
  void a_statement_that_leaves_a_table_free_is_named(String sql) {
    assertThat(StatementCheck.judge(sql, OWNED).faults()).isNotEmpty();
  }

  @Test
  void the_places_of_agency_ids_are_known() {
    var sql =
        "select c.name from client c left join contact k on k.agency_id = ? and k.id = ?"
            + " where c.id = ? and c.agency_id = ?";
    assertThat(StatementCheck.judge(sql, OWNED).agencyParameters()).containsExactlyInAnyOrder(1, 4);
    var insert = "insert into client (id, agency_id) values (?, ?), (?, ?)";
    assertThat(StatementCheck.judge(insert, OWNED).agencyParameters())
        .containsExactlyInAnyOrder(2, 4);
  }
}
