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
 * Two clients with one web address, or with one name where an address is not known of both, are one
 * company written down twice, unless they say themselves that they are two of its sites, or one
 * above the other.
 */
@Singleton
class SameCompany {
  private static final String SAME_ADDRESS =
      " has this web address already. If this is another site of the same company, say so under"
          + " Site.";
  private static final String SAME_NAME =
      " has this name already. If this is another company, tell the two apart under Site.";

  private final AgencySql sql;
  private final ClientLookup lookup;
  private final Agencies agencies;

  SameCompany(AgencySql sql, ClientLookup lookup, Agencies agencies) {
    this.sql = sql;
    this.lookup = lookup;
    this.agencies = agencies;
  }

  private record Other(
      UUID id, @Nullable String domain, @Nullable String site, @Nullable UUID parentId) {
    static Other of(Row row) {
      return new Other(
          row.uuid("id"),
          row.textOrNull("domain"),
          row.textOrNull("site"),
          row.uuidOrNull("parent_id"));
    }
  }

  /**
   * Of two that come at once, the second waits for the first.
   *
   * @param id of the client that is described; null for one that is new
   */
  Optional<FieldError> complaint(ClientDetails details, @Nullable UUID id) {
    var domain = details.normalDomain();
    agencies.hold();
    return others(details.name().strip(), domain).stream()
        .filter(other -> !other.id().equals(id) && !isApart(other, details, id))
        .findFirst()
        .map(
            other ->
                domain != null && domain.equals(other.domain())
                    ? new FieldError("domain", who(other) + SAME_ADDRESS)
                    : new FieldError("name", who(other) + SAME_NAME));
  }

  private List<Other> others(String name, @Nullable String domain) {
    return sql.list(
        """
        select c.id, c.domain, c.site, c.parent_id from client c
        where c.agency_id = :agency and c.domain = :domain
        union
        select n.id, n.domain, n.site, n.parent_id from client n
        where n.agency_id = :agency and n.name = :name and (n.domain is null or :domain = '')
        order by id
        """,
        Map.of("name", name, "domain", domain == null ? "" : domain),
        Other::of);
  }

  private static boolean isApart(Other other, ClientDetails details, @Nullable UUID id) {
    return !site(other.site()).equalsIgnoreCase(site(details.site()))
        || other.id().equals(details.parentId())
        || (id != null && id.equals(other.parentId()));
  }

  /** Whoever may not see the other client is not told its name. */
  private String who(Other other) {
    return lookup
        .find(other.id())
        .map(client -> "“" + client.name() + "”")
        .orElse("A client of a colleague's");
  }

  private static String site(@Nullable String site) {
    return site == null ? "" : site.strip();
  }
}
