package rekindle.clients;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.shared.problem.FieldError;
import rekindle.tenancy.Agencies;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.Row;

/**
 * Two clients with one web address are one company written down twice, unless they say themselves
 * that they are two of its sites, or one above the other.
 */
@Singleton
class SameAddress {
  private final AgencySql sql;
  private final ClientLookup lookup;
  private final Agencies agencies;

  SameAddress(AgencySql sql, ClientLookup lookup, Agencies agencies) {
    this.sql = sql;
    this.lookup = lookup;
    this.agencies = agencies;
  }

  private record Other(UUID id, String name, @Nullable String site, @Nullable UUID parentId) {
    static Other of(Row row) {
      return new Other(
          row.uuid("id"), row.text("name"), row.textOrNull("site"), row.uuidOrNull("parent_id"));
    }
  }

  /**
   * Of two that come at once, the second waits for the first.
   *
   * @param id of the client that is described; null for one that is new
   */
  Optional<FieldError> complaint(ClientDetails details, @Nullable UUID id) {
    var domain = details.normalDomain();
    if (domain == null) {
      return Optional.empty();
    }
    agencies.hold();
    return others(domain).stream()
        .filter(other -> !other.id().equals(id) && !isApart(other, details, id))
        .findFirst()
        .map(other -> new FieldError("domain", sentence(other)));
  }

  private List<Other> others(String domain) {
    return sql.list(
        """
        select c.id, c.name, c.site, c.parent_id from client c
        where c.agency_id = :agency and c.domain = :domain order by c.created_at, c.id
        """,
        Map.of("domain", domain),
        Other::of);
  }

  private static boolean isApart(Other other, ClientDetails details, @Nullable UUID id) {
    return !site(other.site()).equalsIgnoreCase(site(details.site()))
        || other.id().equals(details.parentId())
        || (id != null && id.equals(other.parentId()));
  }

  /** Whoever may not see the other client is not told its name. */
  private String sentence(Other other) {
    var who =
        lookup
            .find(other.id())
            .map(client -> "“" + client.name() + "”")
            .orElse("A client of a colleague's");
    return who
        + " has this web address already. If this is another site of the same company, say so under"
        + " Site.";
  }

  private static String site(@Nullable String site) {
    return site == null ? "" : site.strip();
  }
}
