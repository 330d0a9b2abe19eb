package rekindle.tenancy.members;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.shared.versions.Versions;
import rekindle.tenancy.requests.Idempotent;

@Controller("/api/members")
@ExecuteOn(TaskExecutors.BLOCKING)
class MemberController {
  private final Members members;
  private final Invitations invitations;
  private final Departures departures;

  MemberController(Members members, Invitations invitations, Departures departures) {
    this.members = members;
    this.invitations = invitations;
    this.departures = departures;
  }

  /** The agency's people, by name. */
  @Get
  @RolesAllowed({"OWNER", "MANAGER", "RECRUITER"})
  List<MemberView> listMembers() {
    return members.all();
  }

  /** Adds somebody; they cannot sign in until they are invited. */
  @Post
  @Status(HttpStatus.CREATED)
  @RolesAllowed("OWNER")
  @Idempotent
  MemberView addMember(
      @Body @Valid NewMember request, @Header("Idempotency-Key") @Nullable String key) {
    return members.add(request);
  }

  /** Changes somebody's role, whether they see their own clients alone, and their address. */
  @Put("/{id}")
  @RolesAllowed("OWNER")
  MemberView changeMember(
      UUID id, @Body @Valid MemberChange change, @Header("If-Match") @Nullable String ifMatch) {
    return members.change(id, change, Versions.expected(ifMatch));
  }

  /** The invitations that nobody has accepted yet, also those that have expired. */
  @Get("/invitations")
  @RolesAllowed({"OWNER", "MANAGER", "RECRUITER"})
  List<PendingInvitation> listInvitations() {
    return invitations.pending();
  }

  /**
   * Makes a link by which this person can choose a password, and mails it to them; an earlier link
   * stops working.
   */
  @Post("/{id}/invitation")
  @Status(HttpStatus.CREATED)
  @RolesAllowed("OWNER")
  InvitationView inviteMember(UUID id) {
    return invitations.invite(id);
  }

  /** Ends the link of this person's invitation. */
  @Delete("/{id}/invitation")
  @Status(HttpStatus.NO_CONTENT)
  @RolesAllowed("OWNER")
  void withdrawInvitation(UUID id) {
    invitations.withdraw(id);
  }

  /** Takes somebody's sign-in away, at once and everywhere; what they did stays theirs. */
  @Delete("/{id}/sign-in")
  @Status(HttpStatus.NO_CONTENT)
  @RolesAllowed("OWNER")
  void takeSignInAway(UUID id) {
    departures.takeSignInAway(id);
  }

  /** What belongs to somebody, and would be handed over if they left. */
  @Get("/{id}/work")
  @RolesAllowed("OWNER")
  List<WorkView> listWork(UUID id) {
    return departures.workOf(id);
  }

  /** Lets somebody go: they sign in no more, and their work goes to a colleague. */
  @Put("/{id}/removal")
  @Status(HttpStatus.NO_CONTENT)
  @RolesAllowed("OWNER")
  void removeMember(UUID id, @Body @Valid RemoveMember request) {
    departures.remove(id, request.receiverId());
  }

  /** Somebody who left is back, with the work that came to nobody else meanwhile. */
  @Delete("/{id}/removal")
  @Status(HttpStatus.NO_CONTENT)
  @RolesAllowed("OWNER")
  void bringMemberBack(UUID id) {
    departures.takeBack(id);
  }
}
