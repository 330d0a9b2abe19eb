package rekindle.tenancy.ledger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.tenancy.AgencyContext;
import rekindle.tenancy.AgencySql;

/**
 * From where members ask. A place is kept once for each member and device, and entries name it by
 * its salted hash: so it costs no write of its own, and can be erased.
 */
@Singleton
class Origins {
  private final AgencySql sql;
  private final AgencyContext context;
  private final RequestSource requests;
  private final ApplicationEventPublisher<Kept> events;

  /**
   * Only what is committed: a place that a failed transaction kept is not there. What another node
   * erased is kept anew within the hour.
   */
  private final Cache<Place, Hash> known =
      Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(Duration.ofHours(1)).build();

  Origins(
      AgencySql sql,
      AgencyContext context,
      RequestSource requests,
      ApplicationEventPublisher<Kept> events) {
    this.sql = sql;
    this.context = context;
    this.requests = requests;
    this.events = events;
  }

  private record Place(long agencyId, UUID memberId, Source source) {}

  /** A place was found or kept; it is sure once the transaction has committed. */
  record Kept(Object place, Hash hash) {}

  /** Where the member asks from now; empty in background work. */
  Optional<Hash> of(@Nullable UUID memberId) {
    return memberId == null ? Optional.empty() : requests.source().map(at -> hash(memberId, at));
  }

  @TransactionalEventListener
  void kept(Kept event) {
    known.put((Place) event.place(), event.hash());
  }

  /** Takes away from where a member asked; entries say then that it was erased. */
  void erase(UUID memberId) {
    sql.update(
        "delete from ledger_origin where agency_id = :agency and member_id = :member",
        Map.of("member", memberId));
    known.invalidateAll();
  }

  private Hash hash(UUID memberId, Source source) {
    var place = new Place(context.agencyId(), memberId, source);
    var before = known.getIfPresent(place);
    if (before != null) {
      return before;
    }
    var hash = find(memberId, source).orElseGet(() -> keep(memberId, source));
    events.publishEvent(new Kept(place, hash));
    return hash;
  }

  private Optional<Hash> find(UUID memberId, Source source) {
    return sql.first(
        """
        select o.hash from ledger_origin o
        where o.agency_id = :agency and o.member_id = :member
          and coalesce(o.address, '') = :address and coalesce(o.device, '') = :device
        limit 1
        """,
        Map.of(
            "member", memberId,
            "address", orEmpty(source.address()),
            "device", orEmpty(source.device())),
        row -> Hash.of(row.bytes("hash")));
  }

  private Hash keep(UUID memberId, Source source) {
    var salt = Salted.salt();
    var hash = Salted.hash(salt, source.words());
    var values = new HashMap<String, @Nullable Object>();
    values.put("hash", hash.bytes());
    values.put("member", memberId);
    values.put("salt", salt);
    values.put("address", source.address());
    values.put("device", source.device());
    sql.update(
        """
        insert into ledger_origin (agency_id, hash, member_id, salt, address, device)
        values (:agency, :hash, :member, :salt, :address, :device)
        """,
        values);
    return hash;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
