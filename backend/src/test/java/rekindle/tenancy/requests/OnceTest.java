package rekindle.tenancy.requests;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.Answer;
import rekindle.support.Browser;
import rekindle.support.RunningServer;
import rekindle.support.TestAgency;
import rekindle.support.World;

@ExtendWith(RunningServer.class)
class OnceTest {
  private static final Map<String, Object> ALDER = Map.of("name", "Alder", "site", "Lyon");

  private TestAgency harbour;
  private Browser owner;

  @BeforeEach
  void sign_up(World world) {
    harbour = world.signsUp("Harbour");
    owner = harbour.owner();
  }

  @Test
  void a_client_asked_for_twice_is_made_once() {
    var first = add(owner, ALDER, "one").expect(201);
    var again = add(owner, ALDER, "one").expect(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(clients()).isOne();
    add(owner, ALDER, "two").expect(201);
    assertThat(clients()).isEqualTo(2);
  }

  @Test
  void of_many_who_ask_at_once_one_is_heard() throws Exception {
    try (var threads = Executors.newFixedThreadPool(4)) {
      var answers =
          threads.invokeAll(nCopies(4, () -> add(owner, ALDER, "double-click").expect(201).body()));
      var first = answers.getFirst().get();
      for (var answer : answers) {
        assertThat(answer.get()).isEqualTo(first);
      }
    }
    assertThat(clients()).isOne();
  }

  @Test
  void a_key_says_one_thing() {
    add(owner, ALDER, "one").expect(201);
    var other = add(owner, Map.of("name", "Birch"), "one").expect(400);
    assertThat(other.text("/errors/0/field")).isEqualTo("Idempotency-Key");
    assertThat(clients()).isOne();
  }

  @Test
  void what_was_refused_may_be_asked_again() {
    add(owner, Map.of("name", "Birch", "ownerId", UUID.randomUUID()), "one").expect(400);
    add(owner, Map.of("name", "Birch"), "one").expect(201);
    assertThat(clients()).isOne();
  }

  @Test
  void everybody_has_keys_of_their_own() {
    var rita = harbour.joins("Rita Recruiter", "RECRUITER", false);
    add(owner, ALDER, "one").expect(201);
    add(rita, ALDER, "one").expect(201);
    assertThat(clients()).isEqualTo(2);
  }

  private static Answer add(Browser browser, Map<String, ?> client, String key) {
    return browser.send("POST", "/api/clients", client, Map.of("Idempotency-Key", key));
  }

  private int clients() {
    return owner.get("/api/clients").expect(200).json().get("items").size();
  }
}
