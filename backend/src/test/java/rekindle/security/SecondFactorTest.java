package rekindle.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.security.factors.Telephone;
import rekindle.support.Answer;
import rekindle.support.Browser;
import rekindle.support.Postbox;
import rekindle.support.RunningServer;
import rekindle.support.TestAgency;
import rekindle.support.World;

@ExtendWith(RunningServer.class)
class SecondFactorTest {

  @Test
  void an_authenticator_is_set_up_by_a_code_of_it_and_asked_for_from_then_on(World world) {
    var harbour = world.signsUp("Harbour");
    assertThat(view(harbour.owner())).doesNotContain("since");
    var offer = harbour.owner().post("/api/second-factor/offer", proof(null)).expect(200);
    assertThat(offer.text("/uri"))
        .startsWith("otpauth://totp/Rekindle:owner%40" + harbour.domain())
        .contains("issuer=Rekindle", "secret=" + offer.text("/secret"));
    assertThat(view(harbour.owner())).doesNotContain("since");
    var telephone = new Telephone(offer.text("/secret"), world.clock());
    var wrong = confirm(harbour.owner(), telephone.wrongCode());
    assertThat(wrong.expect(409).text("/type")).endsWith("/wrong-code");
    var codes = confirm(harbour.owner(), telephone.code()).expect(200).json().at("/codes");
    assertThat(codes).hasSize(10);
    assertThat(view(harbour.owner())).contains("since", "\"recoveryCodesLeft\":10");
    var mail = Postbox.awaits("owner@" + harbour.domain(), 1).getLast();
    assertThat(Postbox.header(mail, "Subject")).contains("with a code from now on");
    var browser = world.browser();
    var half = password(browser, harbour).expect(202);
    assertThat(half.text("/codeUntil")).isEqualTo("2026-09-14T13:10:00Z");
    browser.get("/api/session").expect(401);
    world.clock().advance(Duration.ofSeconds(30));
    step(browser, telephone.code()).expect(204);
    browser.get("/api/session").expect(200);
  }

  @Test
  void setting_one_up_and_removing_it_signs_out_everywhere_else(World world) {
    var harbour = world.signsUp("Harbour");
    var elsewhere = world.browser();
    password(elsewhere, harbour).expect(204);
    var telephone = setUp(harbour);
    elsewhere.get("/api/session").expect(401);
    harbour.owner().get("/api/session").expect(200);
    world.clock().advance(Duration.ofMinutes(1));
    password(elsewhere, harbour).expect(202);
    step(elsewhere, telephone.code()).expect(204);
    world.clock().advance(Duration.ofMinutes(1));
    harbour.owner().post("/api/second-factor/removal", proof(telephone.code())).expect(204);
    elsewhere.get("/api/session").expect(401);
    harbour.owner().get("/api/session").expect(200);
  }

  @Test
  void a_code_that_was_used_is_refused_and_so_is_any_before_it(World world) {
    var harbour = world.signsUp("Harbour");
    var telephone = setUp(harbour);
    world.clock().advance(Duration.ofMinutes(5));
    password(harbour.owner(), harbour).expect(202);
    step(harbour.owner(), telephone.code()).expect(204);
    var thief = world.browser();
    password(thief, harbour).expect(202);
    assertThat(step(thief, telephone.code()).expect(409).text("/type")).endsWith("/wrong-code");
    step(thief, telephone.code(-1)).expect(409);
    step(thief, telephone.code(1)).expect(204);
  }

  @Test
  void a_telephone_may_be_wrong_by_thirty_seconds_and_no_more(World world) {
    var harbour = world.signsUp("Harbour");
    var telephone = setUp(harbour);
    world.clock().advance(Duration.ofMinutes(5));
    password(harbour.owner(), harbour).expect(202);
    step(harbour.owner(), telephone.code(-2)).expect(409);
    step(harbour.owner(), telephone.code(2)).expect(409);
    step(harbour.owner(), " " + telephone.code(-1).replaceAll("(...)", "$1 ")).expect(204);
  }

  @Test
  void the_half_of_a_sign_in_is_worth_nothing_in_another_browser_or_later(World world) {
    var harbour = world.signsUp("Harbour");
    var telephone = setUp(harbour);
    world.clock().advance(Duration.ofMinutes(5));
    password(harbour.owner(), harbour).expect(202);
    var half = harbour.owner().cookie(Cookies.HALFWAY).orElseThrow();
    var thief = world.browser();
    thief.setCookie(Cookies.HALFWAY, half, "/api/session");
    var refused = step(thief, telephone.code()).expect(409);
    assertThat(refused.text("/type")).endsWith("/second-step-ended");
    thief.setCookie("REKINDLE_REFRESH", half, "/api/session");
    thief.post("/api/session/refresh", null).expect(401);
    world.clock().advance(Duration.ofMinutes(10));
    step(harbour.owner(), telephone.code()).expect(409);
    assertThat(step(world.browser(), telephone.code()).expect(409).text("/type"))
        .endsWith("/second-step-ended");
  }

  @Test
  void a_recovery_code_works_once_however_it_is_typed_and_is_told_by_mail(World world) {
    var harbour = world.signsUp("Harbour");
    var codes = new String[2];
    setUp(harbour, codes);
    var browser = world.browser();
    password(browser, harbour).expect(202);
    step(browser, codes[0].toLowerCase(Locale.ROOT).replace('-', ' ')).expect(204);
    assertThat(view(browser)).contains("\"recoveryCodesLeft\":9");
    var told = Postbox.awaits("owner@" + harbour.domain(), 3);
    assertThat(told)
        .anyMatch(mail -> Postbox.text(mail).contains("You have 9 left; make new ones"));
    password(browser, harbour).expect(202);
    step(browser, codes[0]).expect(409);
    step(browser, codes[1]).expect(204);
  }

  @Test
  void new_recovery_codes_take_the_place_of_the_old_ones(World world) {
    var harbour = world.signsUp("Harbour");
    var codes = new String[1];
    var telephone = setUp(harbour, codes);
    world.clock().advance(Duration.ofMinutes(1));
    var path = "/api/second-factor/recovery-codes";
    harbour.owner().post(path, proof(null)).expect(400);
    var fresh = harbour.owner().post(path, proof(telephone.code())).expect(200);
    password(harbour.owner(), harbour).expect(202);
    step(harbour.owner(), codes[0]).expect(409);
    step(harbour.owner(), fresh.text("/codes/0")).expect(204);
  }

  @Test
  void what_opens_the_account_is_changed_with_the_password_and_a_code_alone(World world) {
    var harbour = world.signsUp("Harbour");
    var owner = harbour.owner();
    var wrong = Map.of("password", "not-the-password");
    var refused = owner.post("/api/second-factor/offer", wrong).expect(400);
    assertThat(refused.text("/errors/0/field")).isEqualTo("password");
    assertThat(owner.post("/api/second-factor/removal", proof(null)).expect(409).text("/type"))
        .endsWith("/no-second-factor");
    var telephone = setUp(harbour);
    world.clock().advance(Duration.ofMinutes(1));
    var noCode = owner.post("/api/second-factor/offer", proof(null)).expect(400);
    assertThat(noCode.text("/errors/0/field")).isEqualTo("code");
    owner.post("/api/second-factor/removal", proof(telephone.wrongCode())).expect(409);
    owner
        .post(
            "/api/second-factor/removal",
            Map.of("password", "not-the-password", "code", telephone.code()))
        .expect(400);
    owner.post("/api/second-factor/removal", proof(telephone.code())).expect(204);
    password(owner, harbour).expect(204);
  }

  @Test
  void until_a_new_telephone_has_shown_a_code_the_old_one_counts(World world) {
    var harbour = world.signsUp("Harbour");
    var before = setUp(harbour);
    world.clock().advance(Duration.ofMinutes(1));
    var offer = harbour.owner().post("/api/second-factor/offer", proof(before.code())).expect(200);
    var after = new Telephone(offer.text("/secret"), world.clock());
    world.clock().advance(Duration.ofMinutes(1));
    var elsewhere = world.browser();
    password(elsewhere, harbour).expect(202);
    step(elsewhere, after.code()).expect(409);
    step(elsewhere, before.code()).expect(204);
    confirm(elsewhere, after.code()).expect(409);
    confirm(harbour.owner(), after.code()).expect(200);
    world.clock().advance(Duration.ofMinutes(1));
    password(harbour.owner(), harbour).expect(202);
    step(harbour.owner(), before.code()).expect(409);
    step(harbour.owner(), after.code()).expect(204);
  }

  @Test
  void what_was_offered_is_gone_after_half_an_hour(World world) {
    var harbour = world.signsUp("Harbour");
    var offer = harbour.owner().post("/api/second-factor/offer", proof(null)).expect(200);
    world.clock().advance(Duration.ofMinutes(30));
    var telephone = new Telephone(offer.text("/secret"), world.clock());
    harbour.owner().post("/api/session/refresh", null).expect(204);
    confirm(harbour.owner(), telephone.code()).expect(409);
  }

  @Test
  void a_new_password_does_not_switch_the_second_factor_off(World world) {
    var harbour = world.signsUp("Harbour");
    setUp(harbour);
    var email = "owner@" + harbour.domain();
    password(harbour.owner(), harbour).expect(202);
    world.browser().post("/api/password-resets", Map.of("email", email)).expect(202);
    var secret = Postbox.secret(email, 2);
    var complete = Map.of("secret", secret, "password", "seven grey herons waiting");
    world.browser().post("/api/password-resets/completion", complete).expect(204);
    assertThat(step(harbour.owner(), "123456").expect(409).text("/type"))
        .endsWith("/second-step-ended");
    var signIn = Map.of("email", email, "password", "seven grey herons waiting");
    world.browser().post("/api/session", signIn).expect(202);
  }

  @Test
  void an_invitation_is_no_way_round_it(World world) {
    var harbour = world.signsUp("Harbour");
    setUp(harbour);
    var rival = world.signsUp("Rival");
    var email = "owner@" + harbour.domain();
    var olga = Map.of("name", "Olga", "email", email, "role", "RECRUITER");
    var id = rival.owner().post("/api/members", olga).expect(201).text("/id");
    rival.owner().post("/api/members/" + id + "/invitation", null).expect(201);
    var link = Postbox.secret(email, 2);
    var join = Map.of("secret", link, "name", "Olga", "password", World.PASSWORD);
    var refused = world.browser().post("/api/invitations/acceptance", join).expect(409);
    assertThat(refused.text("/type")).endsWith("/sign-in-first");
    harbour.owner().post("/api/invitations/acceptance", join).expect(201);
  }

  static Telephone setUp(TestAgency agency) {
    return setUp(agency, new String[0]);
  }

  /**
   * @param recoveryCodes is filled with as many as it takes
   */
  static Telephone setUp(TestAgency agency, String[] recoveryCodes) {
    var offer = agency.owner().post("/api/second-factor/offer", proof(null)).expect(200);
    var telephone = new Telephone(offer.text("/secret"), agency.world().clock());
    var codes = confirm(agency.owner(), telephone.code()).expect(200);
    for (int i = 0; i < recoveryCodes.length; i++) {
      recoveryCodes[i] = codes.text("/codes/" + i);
    }
    return telephone;
  }

  static Answer password(Browser browser, TestAgency agency) {
    return browser.post(
        "/api/session", Map.of("email", "owner@" + agency.domain(), "password", World.PASSWORD));
  }

  static Answer step(Browser browser, String code) {
    return browser.post("/api/session/second-step", Map.of("code", code));
  }

  private static Answer confirm(Browser browser, String code) {
    return browser.put("/api/second-factor", Map.of("code", code));
  }

  private static Map<String, String> proof(@Nullable String code) {
    return code == null
        ? Map.of("password", World.PASSWORD)
        : Map.of("password", World.PASSWORD, "code", code);
  }

  private static String view(Browser browser) {
    return browser.get("/api/second-factor").expect(200).body();
  }
}
