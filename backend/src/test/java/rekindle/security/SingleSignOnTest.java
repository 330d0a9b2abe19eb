package rekindle.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.Answer;
import rekindle.support.Browser;
import rekindle.support.Postbox;
import rekindle.support.RunningServer;
import rekindle.support.TestProvider;
import rekindle.support.TestProvider.Account;
import rekindle.support.World;

/** Whom the provider confirms, and what becomes of them here. */
@ExtendWith(RunningServer.class)
class SingleSignOnTest {

  @Test
  void the_sign_in_page_learns_what_the_provider_is_called(World world) {
    assertThat(world.browser().get("/api/single-sign-on").expect(200).text("/name"))
        .isEqualTo("Example");
  }

  @Test
  void whose_address_the_provider_has_verified_is_signed_in_and_told_by_mail(World world) {
    var harbour = world.signsUp("Harbour");
    var mia = harbour.joins("Mia Held", "MANAGER", false);
    var email = "mia.held@" + harbour.domain();
    var browser = world.browser();
    var back = signsOn(world, browser, Account.of(email));
    assertThat(back.header("Location")).isEqualTo("/sign-in/arrived?then=%2Fquiet");
    assertThat(browser.memberId()).isEqualTo(mia.memberId());
    var own = browser.get("/api/single-sign-on/identity").expect(200);
    assertThat(own.text("/email")).isEqualTo(email);
    assertThat(own.text("/provider")).isEqualTo("Example");
    assertThat(Postbox.awaits(email, 3))
        .anyMatch(mail -> Postbox.text(mail).contains("Example confirmed that " + email));
    signIn(world, email, World.PASSWORD).expect(204);
  }

  @Test
  void an_account_stays_somebodys_whatever_address_it_has_later(World world) {
    var harbour = world.signsUp("Harbour");
    var mia = harbour.joins("Mia Held", "MANAGER", false);
    var account = Account.of("mia.held@" + harbour.domain());
    signsOn(world, world.browser(), account);
    var later = world.browser();
    arrives(signsOn(world, later, account.with("someone.else@" + harbour.domain(), true)));
    assertThat(later.memberId()).isEqualTo(mia.memberId());
    var without = world.browser();
    arrives(signsOn(world, without, account.with(null, false)));
    assertThat(without.memberId()).isEqualTo(mia.memberId());
  }

  @Test
  void an_address_that_was_given_to_somebody_else_opens_nothing(World world) {
    var harbour = world.signsUp("Harbour");
    harbour.joins("Mia Held", "MANAGER", false);
    var email = "mia.held@" + harbour.domain();
    arrives(signsOn(world, world.browser(), Account.of(email)));
    refused(signsOn(world, world.browser(), Account.of(email)), "OTHER_ACCOUNT");
  }

  @Test
  void an_address_that_is_not_verified_is_none(World world) {
    var email = "owner@" + world.signsUp("Harbour").domain();
    var account = Account.of(email);
    refused(signsOn(world, world.browser(), account.with(email, false)), "NO_ADDRESS");
    refused(signsOn(world, world.browser(), account.with(null, true)), "NO_ADDRESS");
    signIn(world, email, World.PASSWORD).expect(204);
  }

  @Test
  void whoever_is_unknown_gets_no_account(World world) {
    var email = "nobody@" + world.signsUp("Harbour").domain();
    var browser = world.browser();
    refused(signsOn(world, browser, Account.of(email)), "UNKNOWN");
    browser.get("/api/session").expect(401);
  }

  @Test
  void whoever_took_an_address_that_is_not_theirs_loses_it_to_its_owner(World world) {
    var taken = world.signsUp("Harbour");
    var email = "owner@" + taken.domain();
    var owner = world.browser();
    arrives(signsOn(world, owner, Account.of(email)));
    owner.get("/api/session").expect(200);
    taken.owner().get("/api/session").expect(401);
    signIn(world, email, World.PASSWORD).expect(400);
    assertThat(Postbox.awaits(email, 2))
        .anyMatch(mail -> Postbox.text(mail).contains("other browsers were signed out"));
  }

  @Test
  void whoever_has_a_second_factor_is_asked_for_a_code_all_the_same(World world) {
    var harbour = world.signsUp("Harbour");
    var telephone = SecondFactorTest.setUp(harbour);
    var browser = world.browser();
    var back = signsOn(world, browser, Account.of("owner@" + harbour.domain()));
    assertThat(back.header("Location")).isEqualTo("/sign-in/code?then=%2Fquiet");
    browser.get("/api/session").expect(401);
    browser.post("/api/session/refresh", null).expect(401);
    world.clock().advance(Duration.ofSeconds(30));
    browser.post("/api/session/second-step", Map.of("code", telephone.code())).expect(204);
    browser.get("/api/session").expect(200);
  }

  @Test
  void an_invited_person_accepts_without_a_password(World world) {
    var harbour = world.signsUp("Harbour");
    var email = "mia@" + harbour.domain();
    var secret = invited(harbour.owner(), email);
    var stranger = world.browser();
    var other = joins(world, stranger, secret, Account.of("eve@" + harbour.domain()));
    refused(other, "OTHER_ADDRESS");
    var mia = world.browser();
    arrives(joins(world, mia, secret, Account.of(email)));
    assertThat(mia.get("/api/session").expect(200).text("/member/name")).isEqualTo("Mia");
    refused(joins(world, world.browser(), secret, Account.of(email)), "INVITATION_ENDED");
    signIn(world, email, World.PASSWORD).expect(400);
    world.browser().post("/api/password-resets", Map.of("email", email)).expect(202);
    var reset = Map.of("secret", Postbox.secret(email, 2), "password", "another-long-password");
    world.browser().post("/api/password-resets/completion", reset).expect(204);
    signIn(world, email, "another-long-password").expect(204);
  }

  @Test
  void the_account_is_taken_away_with_the_password_and_told_by_mail(World world) {
    var harbour = world.signsUp("Harbour");
    var mia = harbour.joins("Mia Held", "MANAGER", false);
    var email = "mia.held@" + harbour.domain();
    var account = Account.of(email);
    arrives(signsOn(world, world.browser(), account));
    var path = "/api/single-sign-on/identity/removal";
    mia.post(path, Map.of("password", "not-the-password")).expect(400);
    mia.post(path, Map.of("password", World.PASSWORD)).expect(204);
    assertThat(mia.get("/api/single-sign-on/identity").expect(200).body()).doesNotContain("bound");
    assertThat(mia.post(path, Map.of("password", World.PASSWORD)).expect(409).text("/type"))
        .endsWith("/no-identity");
    refused(signsOn(world, world.browser(), account.with(null, false)), "NO_ADDRESS");
    assertThat(Postbox.awaits(email, 4))
        .anyMatch(mail -> Postbox.text(mail).contains("does not sign in " + email));
  }

  static Answer signsOn(World world, Browser browser, Account who) {
    return begins(browser, Map.of("then", "/quiet"), who.token(world.clock()));
  }

  private static Answer joins(World world, Browser browser, String secret, Account who) {
    return begins(browser, Map.of("invitation", secret), who.token(world.clock()));
  }

  private static Answer begins(
      Browser browser, Map<String, String> begun, Function<Map<String, String>, String> token) {
    var door = browser.post("/api/single-sign-on", begun).expect(200).text("/address");
    return browser.get(TestProvider.sendsBack(door, token)).expect(303);
  }

  private static void arrives(Answer back) {
    assertThat(back.header("Location")).startsWith("/sign-in/arrived");
  }

  static void refused(Answer back, String reason) {
    assertThat(back.header("Location")).startsWith("/sign-in?").contains("refused=" + reason);
  }

  private static String invited(Browser owner, String email) {
    var mia = Map.of("name", "Mia", "email", email, "role", "RECRUITER");
    var id = owner.post("/api/members", mia).expect(201).text("/id");
    owner.post("/api/members/" + id + "/invitation", null).expect(201);
    return Postbox.secret(email, 1);
  }

  private static Answer signIn(World world, String email, String password) {
    return world.browser().post("/api/session", Map.of("email", email, "password", password));
  }
}
