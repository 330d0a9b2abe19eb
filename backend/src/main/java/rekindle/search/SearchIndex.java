package rekindle.search;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.clients.ClientChanged;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.Row;

/** Keeps the words of clients and their people current, in the transaction of the change. */
@Singleton
class SearchIndex {
  private static final int AT_ONCE = 200;

  private final AgencySql sql;

  SearchIndex(AgencySql sql) {
    this.sql = sql;
  }

  private record Named(UUID clientId, UUID subjectId, List<@Nullable String> texts) {
    static Named client(Row row) {
      return new Named(
          row.uuid("id"),
          row.uuid("id"),
          Arrays.asList(row.text("name"), row.textOrNull("site"), row.textOrNull("domain")));
    }

    static Named contact(Row row) {
      return new Named(
          row.uuid("client_id"),
          row.uuid("id"),
          Arrays.asList(row.textOrNull("given_name"), row.text("family_name")));
    }

    static Named address(Row row) {
      return new Named(row.uuid("client_id"), row.uuid("contact_id"), List.of(row.text("value")));
    }
  }

  @EventListener
  void reindex(ClientChanged changed) {
    var ids = new ArrayList<>(changed.clientIds());
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      reindex(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)));
    }
  }

  /** A word that somebody else has just put there, for the same client, is there. */
  private void reindex(List<UUID> clientIds) {
    var these = Map.of("clients", clientIds);
    sql.update(
        "delete from search_term where agency_id = :agency and client_id in (:clients)", these);
    var rows = new ArrayList<Map<String, Object>>();
    terms(these).forEach((subject, words) -> addRows(rows, subject, words));
    sql.batch(
        """
        insert into search_term (agency_id, term, tail, client_id, subject_id)
        values (:agency, :term, :tail, :client, :subject)
        on duplicate key update tail = values(tail)
        """,
        rows);
  }

  private record Subject(UUID clientId, UUID id) {}

  private Map<Subject, Set<String>> terms(Map<String, ?> these) {
    var terms = new HashMap<Subject, Set<String>>();
    for (var named : named(these)) {
      terms
          .computeIfAbsent(
              new Subject(named.clientId(), named.subjectId()), id -> new LinkedHashSet<>())
          .addAll(Words.ofAll(named.texts()));
    }
    return terms;
  }

  private List<Named> named(Map<String, ?> these) {
    var all = new ArrayList<Named>();
    all.addAll(
        sql.list(
            """
            select id, name, site, domain from client
            where agency_id = :agency and id in (:clients)
            """,
            these,
            Named::client));
    all.addAll(
        sql.list(
            """
            select client_id, id, given_name, family_name from contact
            where agency_id = :agency and client_id in (:clients)
            """,
            these,
            Named::contact));
    all.addAll(
        sql.list(
            """
            select c.client_id, a.contact_id, a.value from contact_address a
            join contact c on c.agency_id = a.agency_id and c.id = a.contact_id
            where a.agency_id = :agency and c.client_id in (:clients)
            """,
            these,
            Named::address));
    return all;
  }

  private static void addRows(List<Map<String, Object>> rows, Subject subject, Set<String> words) {
    for (var word : words) {
      rows.add(
          Map.of(
              "term", word,
              "tail", word.substring(1),
              "client", subject.clientId(),
              "subject", subject.id()));
    }
  }
}
