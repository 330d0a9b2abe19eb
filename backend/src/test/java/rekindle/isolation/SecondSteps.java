package rekindle.isolation;

import java.time.Duration;
import java.util.Map;
import rekindle.security.factors.Telephone;
import rekindle.support.Answer;
import rekindle.support.Browser;
import rekindle.support.Postbox;
import rekindle.support.TestAgency;
import rekindle.support.World;

/** Does everything once that can be done with a second factor; three days pass meanwhile. */
final class SecondSteps {
  private static final Map<String, String> PASSWORD = Map.of("password", World.PASSWORD);

  private final TestAgency agency;
  private final Browser rita;
  private final String email;

  private SecondSteps(TestAgency agency) {
    this.agency = agency;
    this.rita = agency.recruiter("Rita Stone");
    this.email = "rita.stone@" + agency.domain();
  }

  static void of(TestAgency agency) {
    var steps = new SecondSteps(agency);
    steps.oneIsTakenAway();
    steps.oneIsRemoved();
    steps.oneIsLost();
  }

  private void oneIsTakenAway() {
    setUp();
    agency.owner().delete("/api/members/" + rita.memberId() + "/second-factor").expect(204);
    signIn(rita).expect(204);
  }

  private void oneIsRemoved() {
    var telephone = setUp();
    rita.post("/api/second-factor/recovery-codes", proof(telephone)).expect(200);
    rita.post("/api/second-factor/removal", proof(telephone)).expect(204);
  }

  private void oneIsLost() {
    var telephone = setUp();
    var elsewhere = agency.world().browser();
    signIn(elsewhere).expect(202);
    elsewhere.post("/api/session/second-step", Map.of("code", next(telephone))).expect(204);
    askForWayBack();
    var stop = Map.of("secret", Postbox.secretFor(email, "keep-second-step"));
    elsewhere.post("/api/ways-back/stop", stop).expect(204);
    askForWayBack();
    rita.delete("/api/second-factor/way-back").expect(204);
    askForWayBack();
    agency.world().clock().advance(Duration.ofHours(72));
    askForWayBack();
    var link = Map.of("secret", Postbox.secretFor(email, "remove-second-step"));
    elsewhere.post("/api/ways-back/completion", link).expect(204);
  }

  private Telephone setUp() {
    var offer = rita.post("/api/second-factor/offer", PASSWORD).expect(200);
    var telephone = new Telephone(offer.text("/secret"), agency.world().clock());
    rita.put("/api/second-factor", Map.of("code", telephone.code())).expect(200);
    return telephone;
  }

  private void askForWayBack() {
    var browser = agency.world().browser();
    signIn(browser).expect(202);
    browser.post("/api/session/second-step/way-back", null).expect(200);
  }

  private Answer signIn(Browser browser) {
    return browser.post("/api/session", Map.of("email", email, "password", World.PASSWORD));
  }

  private Map<String, String> proof(Telephone telephone) {
    return Map.of("password", World.PASSWORD, "code", next(telephone));
  }

  /** A code holds once. */
  private String next(Telephone telephone) {
    agency.world().clock().advance(Duration.ofSeconds(30));
    return telephone.code();
  }
}
