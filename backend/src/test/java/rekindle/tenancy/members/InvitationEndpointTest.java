package rekindle.tenancy.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.Answer;
import rekindle.support.Postbox;
import rekindle.support.RunningServer;
import rekindle.support.TestAgency;
import rekindle.support.World;

@ExtendWith(RunningServer.class)
class InvitationEndpointTest {

  @Test
  void inviting_mails_the_link_to_the_address_alone_and_says_until_when_it_holds(World world) {
    var harbour = world.signsUp("Harbour");
    var mia = added(harbour, "Mia");
    var invited = invite(harbour, mia).expect(201);
    assertThat(invited.text("/email")).isEqualTo("mia@" + harbour.domain());
    assertThat(invited.text("/mail")).isEqualTo("ON_ITS_WAY");
    var mail = Postbox.awaits("mia@" + harbour.domain(), 1).getFirst();
    assertThat(Postbox.header(mail, "Subject"))
        .isEqualTo("Olga Owner invites you to join Harbour on Rekindle");
    assertThat(Postbox.text(mail)).contains("until Monday 21 September 2026, 15:00 (Europe/Paris)");
    var secret = Postbox.secret("mia@" + harbour.domain(), 1);
    assertThat(invited.body()).doesNotContain(secret);
    assertThat(pending(harbour).json()).hasSize(1);
    assertThat(pending(harbour).text("/0/memberId")).isEqualTo(mia);
    assertThat(pending(harbour).text("/0/expiresAt")).isEqualTo("2026-09-21T13:00:00Z");
    assertThat(pending(harbour).text("/0/expired")).isEqualTo("false");
    awaitMail(harbour, "SENT");
    accept(world, secret).expect(201);
    assertThat(pending(harbour).json()).isEmpty();
  }

  @Test
  void sending_again_ends_the_link_before(World world) {
    var harbour = world.signsUp("Harbour");
    var mia = added(harbour, "Mia");
    invite(harbour, mia).expect(201);
    var first = Postbox.secret("mia@" + harbour.domain(), 1);
    invite(harbour, mia).expect(201);
    var second = Postbox.secret("mia@" + harbour.domain(), 2);
    lookUp(world, first).expect(404);
    lookUp(world, second).expect(200);
  }

  @Test
  void an_expired_link_says_so_and_what_to_do(World world) {
    var harbour = world.signsUp("Harbour");
    var mia = added(harbour, "Mia");
    invite(harbour, mia).expect(201);
    var secret = Postbox.secret("mia@" + harbour.domain(), 1);
    world.clock().advance(Duration.ofDays(7));
    assertThat(pending(harbour).text("/0/expired")).isEqualTo("true");
    var expired = lookUp(world, secret).expect(409);
    assertThat(expired.text("/type")).endsWith("/invitation-expired");
    assertThat(expired.text("/detail")).contains("Ask whoever invited you");
    accept(world, secret).expect(409);
    invite(harbour, mia).expect(201);
    var again = Postbox.secret("mia@" + harbour.domain(), 2);
    lookUp(world, again).expect(200);
  }

  @Test
  void a_withdrawn_link_says_so_and_lets_nobody_in(World world) {
    var harbour = world.signsUp("Harbour");
    var mia = added(harbour, "Mia");
    invite(harbour, mia).expect(201);
    var secret = Postbox.secret("mia@" + harbour.domain(), 1);
    harbour.owner().delete(path(mia)).expect(204);
    assertThat(lookUp(world, secret).expect(409).text("/type")).endsWith("/invitation-withdrawn");
    accept(world, secret).expect(409);
    assertThat(pending(harbour).json()).isEmpty();
    harbour.owner().delete(path(mia)).expect(204);
    invite(harbour, mia).expect(201);
    assertThat(pending(harbour).json()).hasSize(1);
  }

  @Test
  void only_an_owner_withdraws_and_nobody_elses_invitation_exists_here(World world) {
    var harbour = world.signsUp("Harbour");
    var rival = world.signsUp("Rival");
    var mia = added(harbour, "Mia");
    invite(harbour, mia).expect(201);
    var secret = Postbox.secret("mia@" + harbour.domain(), 1);
    harbour.recruiter("Ben Ortiz").delete(path(mia)).expect(403);
    rival.owner().delete(path(mia)).expect(404);
    assertThat(pending(rival).json()).isEmpty();
    lookUp(world, secret).expect(200);
  }

  @Test
  void nobody_is_flooded_with_invitations(World world) {
    var harbour = world.signsUp("Harbour");
    var mia = added(harbour, "Mia");
    for (int i = 0; i < 5; i++) {
      invite(harbour, mia).expect(201);
    }
    var last = Postbox.secret("mia@" + harbour.domain(), 5);
    var refused = invite(harbour, mia).expect(429);
    assertThat(refused.text("/type")).endsWith("/too-often");
    assertThat(refused.text("/detail")).contains("Try again tomorrow");
    lookUp(world, last).expect(200);
    world.clock().advance(Duration.ofDays(1));
    invite(harbour, mia).expect(201);
  }

  @Test
  void the_service_says_that_it_sends_mail_and_has_no_mailbox_to_show(World world) {
    var mail = world.browser().get("/api/mail").expect(200);
    assertThat(mail.text("/sends")).isEqualTo("true");
    assertThat(mail.json().has("mailbox")).isFalse();
  }

  private static void awaitMail(TestAgency agency, String state) {
    var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!pending(agency).text("/0/mail").equals(state) && System.nanoTime() < deadline) {
      Thread.onSpinWait();
    }
    assertThat(pending(agency).text("/0/mail")).isEqualTo(state);
  }

  private static String added(TestAgency agency, String name) {
    var email = name.toLowerCase(java.util.Locale.ROOT) + "@" + agency.domain();
    return agency
        .owner()
        .post("/api/members", Map.of("name", name, "email", email, "role", "RECRUITER"))
        .expect(201)
        .text("/id");
  }

  private static String path(String member) {
    return "/api/members/" + member + "/invitation";
  }

  private static Answer invite(TestAgency agency, String member) {
    return agency.owner().post(path(member), null);
  }

  private static Answer pending(TestAgency agency) {
    return agency.owner().get("/api/members/invitations").expect(200);
  }

  private static Answer lookUp(World world, String secret) {
    return world.browser().post("/api/invitations/lookup", Map.of("secret", secret));
  }

  private static Answer accept(World world, String secret) {
    return world
        .browser()
        .post(
            "/api/invitations/acceptance",
            Map.of("secret", secret, "name", "Mia", "password", World.PASSWORD));
  }
}
