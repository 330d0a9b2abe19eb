package rekindle.tenancy.members;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.CurrentMember;
import rekindle.tenancy.Row;
import rekindle.tenancy.tasks.BackgroundTasks;

/**
 * Gives the work of those who left to a colleague: the first of it at once, the rest in pieces soon
 * after. The order stands in the database until they come back, so nothing is lost between two
 * pieces.
 */
@Singleton
class HandOver {
  private static final int AT_ONCE = 500;

  private final AgencySql sql;
  private final List<OwnedWork> works;
  private final CurrentMember currentMember;
  private final Provider<BackgroundTasks> tasks;
  private final Clock clock;

  HandOver(
      AgencySql sql,
      List<OwnedWork> works,
      CurrentMember currentMember,
      Provider<BackgroundTasks> tasks,
      Clock clock) {
    this.sql = sql;
    this.works = works;
    this.currentMember = currentMember;
    this.tasks = tasks;
    this.clock = clock;
  }

  private record Order(UUID receiver, UUID by) {
    static Order of(Row row) {
      return new Order(row.uuid("receiver_id"), row.uuid("ordered_by"));
    }
  }

  List<WorkView> of(UUID memberId) {
    return works.stream()
        .map(work -> new WorkView(work.kind(), work.count(memberId)))
        .sorted((one, other) -> one.kind().compareTo(other.kind()))
        .toList();
  }

  /** What others who left had handed to this member goes on to the receiver as well. */
  @Transactional
  void order(UUID memberId, UUID receiver) {
    sql.update(
        """
        update hand_over set receiver_id = :receiver
        where agency_id = :agency and receiver_id = :member
        """,
        Map.of("member", memberId, "receiver", receiver));
    sql.update(
        """
        insert into hand_over (agency_id, member_id, receiver_id, ordered_by, ordered_at)
        values (:agency, :member, :receiver, :by, :now)
        """,
        Map.of(
            "member",
            memberId,
            "receiver",
            receiver,
            "by",
            currentMember.require(),
            "now",
            clock.instant()));
    some(memberId);
    if (isLeft(memberId)) {
      tasks.get().schedule(HandOverTask.NAME, memberId);
    }
  }

  /** What came to those who left after it was handed over goes the same way. */
  void passOn() {
    receivers().keySet().stream()
        .filter(this::isLeft)
        .forEach(memberId -> tasks.get().schedule(HandOverTask.NAME, memberId));
  }

  /** The next piece; whoever changes the order waits until it is done. */
  @Transactional
  void some(UUID memberId) {
    hold(memberId)
        .ifPresent(
            order ->
                works.forEach(
                    work -> work.handOver(memberId, order.receiver(), order.by(), AT_ONCE)));
  }

  /** Held, so that the order is not taken back between this answer and what is made of it. */
  boolean isLeft(UUID memberId) {
    return hold(memberId).isPresent() && works.stream().anyMatch(work -> work.count(memberId) > 0);
  }

  /** Who has the work of each of those who left. */
  Map<UUID, UUID> receivers() {
    Map<UUID, UUID> receivers = new HashMap<>();
    sql.list(
        "select h.member_id, h.receiver_id from hand_over h where h.agency_id = :agency",
        Map.of(),
        row -> receivers.put(row.uuid("member_id"), row.uuid("receiver_id")));
    return receivers;
  }

  /** They are back: what is still theirs stays theirs. */
  void takeBack(UUID memberId) {
    sql.update(
        "delete from hand_over where agency_id = :agency and member_id = :member",
        Map.of("member", memberId));
  }

  private Optional<Order> hold(UUID memberId) {
    return sql.first(
        """
        select h.receiver_id, h.ordered_by from hand_over h
        where h.agency_id = :agency and h.member_id = :member for update
        """,
        Map.of("member", memberId),
        Order::of);
  }
}
