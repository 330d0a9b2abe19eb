package rekindle.search;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    var joins = new StringBuilder();
    var conditions = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      joins.append(
          "join search_term t%1$d on t%1$d.agency_id = c.agency_id and t%1$d.client_id = c.id "
              .formatted(i));
      conditions.append(
          " and (t%1$d.term like :prefix%1$d or t%1$d.term in (:meant%1$d))".formatted(i));
      values.put("prefix" + i, words.get(i) + "%");
      values.put("meant" + i, meant.getOrDefault(words.get(i), List.of()));
    }
    member.ownOnly().ifPresent(own -> conditions.append(" and c.owner_id = :own"));
    values.put("own", member.ownOnly().orElse(null));
    values.put("rows", limit);
    var subjects = "t0.subject_id";
    var found =
        sql.list(
            """
            select c.id, c.name, c.domain, c.site, max(%1$s = c.id) as itself,
              max(case when %1$s = c.id then null else %1$s end) as person
            from client c %2$s
            where c.agency_id = :agency %3$s
            group by c.id, c.name, c.domain, c.site
            order by itself desc, c.name, c.id
            limit :rows
            """
                .formatted(subjects, joins, conditions),
            values,
            Found::of);
    return withPeople(found);
  }

  private record Found(
      UUID id,
      String name,
      @Nullable String domain,
      @Nullable String site,
      boolean itself,
      @Nullable UUID person) {
    static Found of(Row row) {
      return new Found(
          row.uuid("id"),
          row.text("name"),
          row.textOrNull("domain"),
          row.textOrNull("site"),
          row.flag("itself"),
          row.uuidOrNull("person"));
    }
  }

  /** Names the person through whom a client was found, when its own words did not find it. */
  private List<Hit> withPeople(List<Found> found) {
    var people = new ArrayList<UUID>();
    for (var each : found) {
      if (!each.itself() && each.person() != null) {
        people.add(each.person());
      }
    }
    var names = people.isEmpty() ? Map.<UUID, Hit.Person>of() : people(people);
    return found.stream()
        .map(
            each ->
                new Hit(
                    each.id(),
                    each.name(),
                    each.domain(),
                    each.site(),
                    each.itself() || each.person() == null ? null : names.get(each.person())))
        .toList();
  }

  private Map<UUID, Hit.Person> people(List<UUID> ids) {
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

  /** Terms that share enough of their beginning to be read one by one, whichever letter slipped. */
  private LinkedHashSet<String> candidates(String word) {
    var terms = new LinkedHashSet<String>();
    var one = word.substring(0, 1);
    terms.addAll(terms("term", one + "%"));
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
        """
            .formatted(column),
        Map.of("beginning", beginning),
        row -> row.text("term"));
  }
}
