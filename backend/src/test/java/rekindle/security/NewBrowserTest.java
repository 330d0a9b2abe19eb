package rekindle.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.mail.Outbox;
import rekindle.shared.ids.Secrets;
import rekindle.shared.ids.UuidBytes;
import rekindle.shared.sql.Jdbc;
import rekindle.support.Answer;
import rekindle.support.Browser;
import rekindle.support.Postbox;
import rekindle.support.RunningServer;
import rekindle.support.World;
import rekindle.tenancy.AgencyContext;
import rekindle.tenancy.members.Members;
import rekindle.tenancy.members.SignIns;

@ExtendWith(RunningServer.class)
class NewBrowserTest {
  private static final String FIREFOX =
      "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";

  @Test
  void a_sign_in_from_a_browser_that_is_new_is_told_by_mail(World world) {
    var harbour = world.signsUp("Harbour");
    var email = "owner@" + harbour.domain();
    signIn(world.browser(), email);
    var mail = Postbox.awaits(email, 1).getLast();
    assertThat(Postbox.header(mail, "Subject")).isEqualTo("A new sign-in to Rekindle");
    assertThat(Postbox.text(mail))
        .contains("When: Monday 14 September 2026, 15:00 (Europe/Paris)")
        .contains("Browser: Firefox on Linux")
        .contains("Address: 10.")
        .contains(Postbox.ADDRESS + "/account\n")
        .contains("choose a new password");
  }

  @Test
  void the_browser_of_the_sign_up_and_one_that_was_used_before_are_no_news(
      World world, Outbox outbox) {
    var harbour = world.signsUp("Harbour");
    var email = "owner@" + harbour.domain();
    signIn(harbour.owner(), email);
    assertThat(written(outbox, email)).isZero();
    var phone = world.browser();
    signIn(phone, email);
    phone.delete("/api/session").expect(204);
    signIn(phone, email);
    assertThat(written(outbox, email)).isEqualTo(1);
  }

  @Test
  void joining_by_an_invitation_is_no_news(World world, Outbox outbox) {
    var harbour = world.signsUp("Harbour");
    var rita = harbour.recruiter("Rita Recruiter");
    signIn(rita, "rita.recruiter@" + harbour.domain());
    assertThat(written(outbox, "rita.recruiter@" + harbour.domain())).isZero();
  }

  @Test
  void the_very_first_sign_in_of_an_account_is_no_news_and_the_second_elsewhere_is(
      World world, Outbox outbox, SignIns signIns, Members members) {
    var harbour = world.signsUp("Harbour");
    var email = "first@" + harbour.domain();
    var ben = Map.of("name", "Ben", "email", email, "role", "RECRUITER");
    var id = harbour.owner().post("/api/members", ben).expect(201).text("/id");
    var person = signIns.recogniseOrAdd("Ben", email, World.PASSWORD);
    harbour.inBackground(() -> members.join(UUID.fromString(id), person, "Ben"));
    signIn(world.browser(), email);
    assertThat(written(outbox, email)).isZero();
    signIn(world.browser(), email);
    assertThat(written(outbox, email)).isEqualTo(1);
  }

  @Test
  void a_browser_that_one_person_uses_is_new_to_another(World world, Outbox outbox) {
    var harbour = world.signsUp("Harbour");
    var rita = harbour.recruiter("Rita Recruiter");
    signIn(rita, "owner@" + harbour.domain());
    assertThat(written(outbox, "owner@" + harbour.domain())).isEqualTo(1);
  }

  @Test
  void a_browser_that_was_not_used_for_half_a_year_is_new_again(World world, Outbox outbox) {
    var harbour = world.signsUp("Harbour");
    var email = "owner@" + harbour.domain();
    world.clock().advance(KnownBrowsers.KEPT.minusDays(1));
    signIn(harbour.owner(), email);
    assertThat(written(outbox, email)).isZero();
    world.clock().advance(KnownBrowsers.KEPT.plusSeconds(1));
    signIn(harbour.owner(), email);
    assertThat(written(outbox, email)).isEqualTo(1);
  }

  @Test
  void nobody_is_flooded_and_only_so_many_browsers_are_remembered(
      World world, Outbox outbox, KnownBrowsers browsers, Jdbc jdbc) {
    var harbour = world.signsUp("Harbour");
    var email = "owner@" + harbour.domain();
    for (int i = 0; i <= NewBrowserLetters.A_DAY; i++) {
      signIn(world.browser(), email);
    }
    assertThat(written(outbox, email)).isEqualTo(NewBrowserLetters.A_DAY);
    var owner = person(jdbc, email);
    for (int i = 0; i < KnownBrowsers.OF_ONE_PERSON; i++) {
      world.clock().advance(Duration.ofMinutes(1));
      browsers.meet(owner, Secrets.next());
    }
    assertThat(marks(jdbc, email)).isEqualTo(KnownBrowsers.OF_ONE_PERSON);
  }

  @Test
  void the_mark_is_out_of_reach_of_scripts_and_kept_as_a_hash(World world, Jdbc jdbc) {
    var harbour = world.signsUp("Harbour");
    var browser = world.browser();
    var answer = signIn(browser, "owner@" + harbour.domain());
    assertThat(answer.headers().allValues("Set-Cookie"))
        .filteredOn(cookie -> cookie.startsWith(BrowserMark.COOKIE + "="))
        .singleElement()
        .asString()
        .contains("HTTPOnly", "SameSite=Lax", "Path=/api;");
    var mark = browser.cookie(BrowserMark.COOKIE).orElseThrow();
    assertThat(hashes(jdbc, "owner@" + harbour.domain()))
        .contains(HexFormat.of().withUpperCase().formatHex(Secrets.hash(mark)));
    browser.get("/api/session").expect(200);
    assertThat(browser.get("/api/session").headers().allValues("Set-Cookie")).isEmpty();
  }

  private static Answer signIn(Browser browser, String email) {
    return browser
        .send(
            "POST",
            "/api/session",
            Map.of("email", email, "password", World.PASSWORD),
            Map.of("User-Agent", FIREFOX))
        .expect(204);
  }

  private static long written(Outbox outbox, String email) {
    return AgencyContext.call(
        AgencyContext.NO_AGENCY,
        () -> outbox.written(NewBrowserLetters.KIND, email, Duration.ofDays(1)));
  }

  private static UUID person(Jdbc jdbc, String email) {
    var id = ask(jdbc, "select hex(id) from person where email = ?", email);
    return UuidBytes.toUuid(HexFormat.of().parseHex(id));
  }

  private static int marks(Jdbc jdbc, String email) {
    return Integer.parseInt(
        ask(
            jdbc,
            "select count(*) from known_browser k join person p on p.id = k.person_id"
                + " where p.email = ?",
            email));
  }

  private static String hashes(Jdbc jdbc, String email) {
    return ask(
        jdbc,
        "select group_concat(hex(k.mark_hash)) from known_browser k"
            + " join person p on p.id = k.person_id where p.email = ?",
        email);
  }

  private static String ask(Jdbc jdbc, String question, String email) {
    return jdbc.prepare(
        question,
        prepared -> {
          prepared.setString(1, email);
          try (var rows = prepared.executeQuery()) {
            rows.next();
            return rows.getString(1);
          }
        });
  }
}
