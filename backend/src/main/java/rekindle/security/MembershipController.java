package rekindle.security;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;

@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
@RolesAllowed({"OWNER", "MANAGER", "RECRUITER", SetUpFirst.ROLE})
class MembershipController {
  private final OwnMemberships memberships;
  private final Cookies cookies;

  MembershipController(OwnMemberships memberships, Cookies cookies) {
    this.memberships = memberships;
    this.cookies = cookies;
  }

  /** The agencies in which the person who asks may work. */
  @Get("/memberships")
  List<MembershipView> listMemberships() {
    return memberships.all();
  }

  /** Ends this session and opens one in another agency of the same person. */
  @Put("/session/agency")
  HttpResponse<Void> switchAgency(@Body @Valid SwitchAgency request) {
    var response = HttpResponse.<Void>noContent();
    cookies.holding(memberships.move(request.memberId())).forEach(response::cookie);
    return response;
  }
}
