package rekindle.search;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.CurrentMember;
import rekindle.tenancy.Row;

/**
 * Finds clients by the beginnings of words: of their name, site and domain and of the names and
 * addresses of the people there. When nothing begins as it was typed, one slip a word is forgiven.
 */
@Singleton
class SearchService {
  /** More words than this narrow nothing down. */
  private static final int MOST_WORDS = 6;

  /** Of one sort, to be compared letter by letter with what was typed. */
  private static final int MOST_CANDIDATES = 2000;

  private final AgencySql sql;
  private final CurrentMember member;

  SearchService(AgencySql sql, CurrentMember member) {
    this.sql = sql;
    this.member = member;
  }

  List<Hit> find(String typed, int limit) {
    var words = Words.of(typed).stream().distinct().limit(MOST_WORDS).toList();
    if (words.isEmpty()) {
      return List.of();
    }
    var exact = hits(words, Map.of(), limit);
    return exact.isEmpty() ? hits(words, meant(words), limit) : exact;
  }

  private List<Hit> hits(List<String> words, Map<String, List<String>> meant, int limit) {
    var values = new HashMap<String, @Nullable Object>();
    var conditions = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      if (i > 0) {
        conditions.append(
            """
             and c.id in (select t%1$d.client_id from search_term t%1$d
               where t%1$d.agency_id = :agency and %2$s)
            """
                .formatted(i, begins(i)));
      }
      values.put("prefix" + i, words.get(i) + "%");
      values.put("meant" + i, meant.getOrDefault(words.get(i), List.of()));
    }
    member.ownOnly().ifPresent(own -> conditions.append(" and c.owner_id = :own"));
    values.put("own", member.ownOnly().orElse(null));
    values.put("rows", limit);
    // The terms of the first word are read once, and say both which clients it finds and which of
    // them by their own words: asking that of each client anew costs many times as much.
    var found =
        sql.list(
            """
            select c.id, c.name, c.domain, c.site, f.itself
            from (
              select t0.client_id, max(t0.subject_id = t0.client_id) as itself
              from search_term t0
              where t0.agency_id = :agency and %1$s
              group by t0.client_id
            ) f
            join client c on c.agency_id = :agency and c.id = f.client_id
            where c.agency_id = :agency %2$s
            order by f.itself desc, c.name, c.id
            limit :rows
            """
                .formatted(begins(0), conditions),
            values,
            Found::of);
    return withPeople(found, words.size(), values);
  }

  /** A term of the alias with this number begins as the word of this number, or was meant by it. */
  private static String begins(int number) {
    return begins("t" + number, number);
  }

  private static String begins(String alias, int number) {
    return "(%1$s.term like :prefix%2$d or %1$s.term in (:meant%2$d))".formatted(alias, number);
  }

  private record Found(
      UUID id, String name, @Nullable String domain, @Nullable String site, boolean itself) {
    static Found of(Row row) {
      return new Found(
          row.uuid("id"),
          row.text("name"),
          row.textOrNull("domain"),
          row.textOrNull("site"),
          row.flag("itself"));
    }
  }

  /** Names the person through whom a client was found, when its own words did not find it. */
  private List<Hit> withPeople(
      List<Found> found, int wordCount, Map<String, @Nullable Object> words) {
    var clients = found.stream().filter(each -> !each.itself()).map(Found::id).toList();
    var people = clients.isEmpty() ? Map.<UUID, UUID>of() : peopleAt(clients, wordCount, words);
    var names = people.isEmpty() ? Map.<UUID, Hit.Person>of() : people(people.values());
    return found.stream()
        .map(
            each ->
                new Hit(
                    each.id(),
                    each.name(),
                    each.domain(),
                    each.site(),
                    Optional.ofNullable(people.get(each.id())).map(names::get).orElse(null)))
        .toList();
  }

  /** At each client the one of whom most of the words are true. */
  private Map<UUID, UUID> peopleAt(
      List<UUID> clients, int wordCount, Map<String, @Nullable Object> words) {
    var values = new HashMap<String, @Nullable Object>(words);
    values.put("clients", clients);
    var any = new StringJoiner(" or ");
    var hits = new StringJoiner(" + ");
    for (int i = 0; i < wordCount; i++) {
      any.add(begins("s", i));
      hits.add(
          """
          case when exists (select 1 from search_term t%1$d where t%1$d.agency_id = :agency
            and t%1$d.client_id = s.client_id and t%1$d.subject_id = s.subject_id and %2$s)
          then 1 else 0 end
          """
              .formatted(i, begins(i)));
    }
    var people = new HashMap<UUID, UUID>();
    sql.list(
        """
        select s.client_id, s.subject_id, %s as hits from search_term s
        where s.agency_id = :agency and s.client_id in (:clients)
          and s.subject_id <> s.client_id and (%s)
        group by s.client_id, s.subject_id
        order by hits, s.subject_id
        """
            .formatted(hits, any),
        values,
        row -> people.put(row.uuid("client_id"), row.uuid("subject_id")));
    return people;
  }

  private Map<UUID, Hit.Person> people(Collection<UUID> ids) {
    var people = new HashMap<UUID, Hit.Person>();
    sql.list(
            """
            select id, given_name, family_name, title from contact
            where agency_id = :agency and id in (:ids)
            """,
            Map.of("ids", ids),
            Hit.Person::of)
        .forEach(person -> people.put(person.contactId(), person));
    return people;
  }

  /** For each word, the terms it is one slip away from. */
  private Map<String, List<String>> meant(List<String> words) {
    var meant = new HashMap<String, List<String>>();
    for (var word : words) {
      if (word.length() >= Typo.SHORTEST) {
        meant.put(word, candidates(word).stream().filter(t -> Typo.within(word, t)).toList());
      }
    }
    return meant;
  }

  /** Terms in which everything but one slip near their beginning is as it was typed. */
  private LinkedHashSet<String> candidates(String word) {
    var one = word.substring(0, 1);
    var terms = new LinkedHashSet<String>();
    terms.addAll(terms("term", word.substring(0, 2) + "%"));
    terms.addAll(terms("term", one + "_" + word.charAt(1) + "%"));
    terms.addAll(terms("term", one + "_" + word.charAt(2) + "%"));
    terms.addAll(terms("term", one + word.charAt(2) + "%"));
    terms.addAll(terms("tail", word.substring(0, 2) + "%"));
    terms.addAll(terms("tail", word.substring(1, 3) + "%"));
    terms.addAll(terms("term", word.substring(1, 3) + "%"));
    terms.addAll(terms("term", word.charAt(1) + one + "%"));
    return terms;
  }

  private List<String> terms(String column, String beginning) {
    return sql.list(
        """
        select distinct term from search_term
        where agency_id = :agency and %s like :beginning
        limit :most
        """
            .formatted(column),
        Map.of("beginning", beginning, "most", MOST_CANDIDATES),
        row -> row.text("term"));
  }
}
