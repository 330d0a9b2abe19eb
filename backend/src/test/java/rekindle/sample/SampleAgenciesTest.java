package rekindle.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.BeanContext;
import io.micronaut.context.event.StartupEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.activities.ActivityLog;
import rekindle.clients.Clients;
import rekindle.clients.contacts.Contacts;
import rekindle.support.Browser;
import rekindle.support.RunningServer;
import rekindle.support.World;
import rekindle.tenancy.Agencies;
import rekindle.tenancy.members.Members;
import rekindle.tenancy.members.SignIns;

@ExtendWith(RunningServer.class)
class SampleAgenciesTest {
  private static final int CLIENTS = 37;

  @BeforeEach
  void on_a_friday(World world) {
    world.clock().set(Instant.parse("2026-11-27T20:00:00Z"));
  }

  /** In one test, for a person can be founded only once. */
  @Test
  void the_sample_shows_every_state_stays_apart_and_goes_with_one_request(World world) {
    SampleAgencies sample = sample(world.context());
    sample.found(new StartupEvent(world.context()));
    sample.found(new StartupEvent(world.context()));
    Browser owner = signedIn(world, "owner@harbour.example");
    Browser rival = signedIn(world, "owner@rival.example");
    for (String state :
        new String[] {
          "WE_OWE",
          "QUIET",
          "COOLING",
          "DRIFTING",
          "WAITING",
          "PARKED",
          "DORMANT",
          "REVIVED",
          "ACTIVE"
        }) {
      assertThat(owner.get("/api/quiet?state=" + state).expect(200).json().at("/items"))
          .as(state)
          .isNotEmpty();
    }
    assertThat(owner.get("/api/sample-data").number("/clients")).isEqualTo(CLIENTS);

    owner.post("/api/clients", Map.of("name", "Ours")).expect(201);
    signedIn(world, "recruiter@harbour.example").delete("/api/sample-data").expect(403);
    owner.delete("/api/sample-data").expect(204);
    owner.delete("/api/sample-data").expect(204);
    assertThat(owner.get("/api/sample-data").number("/clients")).isZero();
    assertThat(owner.get("/api/clients").json().at("/items")).hasSize(1);
    assertThat(owner.get("/api/search?q=Dana").expect(200).json()).isEmpty();
    assertThat(rival.get("/api/sample-data").number("/clients")).isEqualTo(2);
  }

  private static Browser signedIn(World world, String email) {
    Browser browser = world.browser();
    browser.post("/api/session", Map.of("email", email, "password", "sample-Agency-1")).expect(204);
    return browser;
  }

  private static SampleAgencies sample(BeanContext beans) {
    return new SampleAgencies(
        beans.getBean(SignIns.class),
        beans.getBean(Agencies.class),
        beans.getBean(Members.class),
        beans.getBean(Clients.class),
        beans.getBean(Contacts.class),
        beans.getBean(ActivityLog.class),
        beans.getBean(Clock.class));
  }
}
