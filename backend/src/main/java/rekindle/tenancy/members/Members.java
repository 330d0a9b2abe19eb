package rekindle.tenancy.members;

import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rekindle.shared.ids.Ids;
import rekindle.shared.problem.InvalidInput;
import rekindle.shared.problem.NotFound;
import rekindle.shared.problem.RuleViolation;
import rekindle.shared.sql.SqlStates;
import rekindle.shared.versions.Versions;
import rekindle.tenancy.Role;
import rekindle.tenancy.ledger.Act;
import rekindle.tenancy.ledger.Entry;
import rekindle.tenancy.ledger.Ledger;

/** The people of the agency in context: whom work can belong to, and who may sign in. */
@Singleton
public class Members {
  private final MemberRepository members;
  private final Owners owners;
  private final Invitations invitations;
  private final HandOver handOver;
  private final Ledger ledger;
  private final Clock clock;

  Members(
      MemberRepository members,
      Owners owners,
      Invitations invitations,
      HandOver handOver,
      Ledger ledger,
      Clock clock) {
    this.members = members;
    this.owners = owners;
    this.invitations = invitations;
    this.handOver = handOver;
    this.ledger = ledger;
    this.clock = clock;
  }

  public List<MemberView> all() {
    return members.findAllOrderByName().stream().map(MemberView::of).toList();
  }

  /** Names by id, for views that show who did something. */
  public Map<UUID, String> names() {
    var names = new LinkedHashMap<UUID, String>();
    members.findAllOrderByName().forEach(member -> names.put(member.id(), member.name()));
    return names;
  }

  /** Who has the work of each of those who left. */
  public Map<UUID, UUID> receivers() {
    return handOver.receivers();
  }

  /** Who signs in as which member: persons by the ids of members. */
  public Map<UUID, UUID> people() {
    var people = new LinkedHashMap<UUID, UUID>();
    for (var member : members.findAllOrderByName()) {
      if (member.personId() != null) {
        people.put(member.id(), member.personId());
      }
    }
    return people;
  }

  /** Work that came back to somebody who left goes to whoever has the rest of it. */
  @Transactional
  public void passOn() {
    handOver.passOn();
  }

  public Optional<MemberView> find(UUID id) {
    return members.findById(id).map(MemberView::of);
  }

  public Optional<MemberView> findByEmail(String email) {
    return members.findByEmail(SignInAddress.of(email)).map(MemberView::of);
  }

  /**
   * @throws InvalidInput naming {@code field} when no such member is in the agency
   */
  public void check(String field, @Nullable UUID id) {
    if (id != null && members.findById(id).isEmpty()) {
      throw new InvalidInput(field, "Choose one of your agency's people.");
    }
  }

  /**
   * @throws InvalidInput naming {@code field} when no such member is in the agency, or they left it
   */
  public void checkPresent(String field, @Nullable UUID id) {
    if (id != null && members.findById(id).filter(member -> !member.hasLeft()).isEmpty()) {
      throw new InvalidInput(field, "Choose one of your agency's people.");
    }
  }

  /** Adds the person who founded the agency. */
  @Transactional
  public MemberView addFounder(UUID personId, String name, String email) {
    return MemberView.of(
        members.save(fresh(personId, name, SignInAddress.of(email), Role.OWNER, false)));
  }

  /**
   * Adds somebody who cannot sign in until they are invited. Somebody who left with this address is
   * back as who they were.
   */
  @Transactional
  public MemberView add(NewMember request) {
    var email = request.email() == null ? null : SignInAddress.of(request.email());
    var own = Boolean.TRUE.equals(request.ownClientsOnly());
    checkLimit(request.role(), own);
    var known = email == null ? null : members.findByEmail(email).orElse(null);
    if (known != null) {
      return MemberView.of(back(known, request, own));
    }
    var added = fresh(null, request.name().strip(), email, request.role(), own);
    var saved = unlessTaken(() -> members.save(added));
    ledger.write(Entry.of(Act.ADDED, saved.subject()).with(saved.changesFrom(null)));
    return MemberView.of(saved);
  }

  private Member back(Member known, NewMember request, boolean own) {
    if (!known.hasLeft()) {
      throw takenAddress();
    }
    handOver.takeBack(known.id());
    var back =
        members.update(known.back().called(request.name().strip()).withRole(request.role(), own));
    ledger.write(Entry.of(Act.RESTORED, back.subject()).with(back.changesFrom(known)));
    return back;
  }

  @Transactional
  MemberView change(UUID id, MemberChange change, int version) {
    var held = owners.hold();
    var member = require(id);
    Versions.check(version, member.version(), () -> change.changesAgainst(member));
    member.requirePresent();
    checkLimit(change.role(), change.ownClientsOnly());
    if (change.role() != Role.OWNER) {
      Owners.requireAnother(held, id);
    }
    var changed = member.withRole(change.role(), change.ownClientsOnly());
    var saved = unlessTaken(() -> members.update(changed.at(address(change, member))));
    ledger.writeChange(saved.subject(), saved.changesFrom(member));
    return MemberView.of(saved);
  }

  /** Makes a person who chose a password this member. */
  @Transactional
  public void join(UUID memberId, UUID personId, String name) {
    var member = require(memberId);
    if (member.personId() != null && !member.personId().equals(personId)) {
      throw new RuleViolation("already-joined", "This invitation was used already.");
    }
    try {
      var joined = members.update(member.joinedBy(personId, name));
      ledger.write(
          Entry.of(Act.JOINED, joined.subject()).by(memberId).with(joined.changesFrom(member)));
    } catch (DataAccessException e) {
      throw SqlStates.isConstraint(e)
          ? new RuleViolation("already-member", "You are one of this agency's people: sign in.")
          : e;
    }
  }

  /** Owners and managers answer for the whole agency. */
  private static void checkLimit(Role role, boolean ownClientsOnly) {
    if (ownClientsOnly && role != Role.RECRUITER) {
      throw new InvalidInput(
          "ownClientsOnly", "Only a recruiter can be limited to their own clients.");
    }
  }

  /** A link that was sent to another address stops working. */
  private @Nullable String address(MemberChange change, Member now) {
    var wanted = change.email() == null ? now.email() : SignInAddress.of(change.email());
    if (Objects.equals(wanted, now.email())) {
      return now.email();
    }
    if (now.personId() != null) {
      throw new InvalidInput("email", now.name() + " signs in with the address they have.");
    }
    invitations.withdraw(now.id());
    return wanted;
  }

  /** Somebody else may have taken the address a moment ago. */
  private static Member unlessTaken(Supplier<Member> write) {
    try {
      return write.get();
    } catch (DataAccessException e) {
      throw SqlStates.isConstraint(e) ? takenAddress() : e;
    }
  }

  private static InvalidInput takenAddress() {
    return new InvalidInput("email", "Somebody with this address is in your agency already.");
  }

  private Member require(UUID id) {
    return members.findById(id).orElseThrow(() -> new NotFound("person"));
  }

  private Member fresh(
      @Nullable UUID personId, String name, @Nullable String email, Role role, boolean own) {
    return new Member(
        Ids.next(), null, personId, name, email, role, own, clock.instant(), null, null);
  }
}
