package rekindle.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.Browser;
import rekindle.support.RunningServer;
import rekindle.support.World;

/** Clients above clients. */
@ExtendWith(RunningServer.class)
class ClientTreeTest {

  @RepeatedTest(3)
  void two_moves_at_once_close_no_loop(World world) throws Exception {
    var owner = world.signsUp("Harbour").owner();
    var one = add(owner, "One", null);
    var two = add(owner, "Two", null);
    var meeting = new CyclicBarrier(2);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var answers =
          threads.invokeAll(
              List.<Callable<Integer>>of(
                  () -> move(meeting, owner, one, two), () -> move(meeting, owner, two, one)));
      var first = answers.getFirst().get();
      var second = answers.getLast().get();
      assertThat(List.of(first, second)).containsExactlyInAnyOrder(200, 409);
    }
  }

  @Test
  void more_than_ten_levels_are_refused_as_such(World world) {
    var owner = world.signsUp("Harbour").owner();
    var above = add(owner, "Group", null);
    for (int level = 0; level < 10; level++) {
      above = add(owner, "Level " + level, above);
    }
    var refusal =
        owner.post("/api/clients", Map.of("name", "Too deep", "parentId", above)).expect(409);
    assertThat(refusal.text("/type")).endsWith("too-many-levels");
  }

  @Test
  void whoever_works_with_their_own_clients_learns_no_name_through_a_parent(World world) {
    var harbour = world.signsUp("Harbour");
    var group = add(harbour.owner(), "Secret Group", null);
    var ben = harbour.joins("Ben Ortiz", "RECRUITER", true);
    var body = Map.of("name", "Plant", "parentId", group);
    assertThat(ben.post("/api/clients", body).expect(400).text("/errors/0/field"))
        .isEqualTo("parentId");
    var his = add(ben, "Plant", null);
    harbour
        .owner()
        .put(
            "/api/clients/" + his,
            Map.of("name", "Plant", "parentId", group, "ownerId", ben.memberId()),
            0)
        .expect(200);
    assertThat(ben.get("/api/clients/" + his).expect(200).body()).doesNotContain("Secret Group");
    ben.put(
            "/api/clients/" + his,
            Map.of("name", "P", "parentId", group, "ownerId", ben.memberId()),
            1)
        .expect(200);
  }

  @Test
  void a_domain_is_found_however_it_is_typed_and_nobodys_clients_come_last(World world) {
    var owner = world.signsUp("Harbour").owner();
    owner.post("/api/clients", Map.of("name", "Plastics", "domain", "halyard.example")).expect(201);
    assertThat(owner.get("/api/clients?name=Halyard").json().get("items")).hasSize(1);
    var nobodys = add(owner, "A", null);
    owner.put("/api/clients/" + nobodys, Map.of("name", "A"), 0).expect(200);
    var list = owner.get("/api/clients?sort=OWNER&limit=1").expect(200);
    assertThat(list.text("/items/0/name")).isEqualTo("Plastics");
    var next = owner.get("/api/clients?sort=OWNER&limit=1&after=" + list.text("/next"));
    assertThat(next.expect(200).text("/items/0/name")).isEqualTo("A");
  }

  private static int move(CyclicBarrier meeting, Browser who, String client, String below)
      throws Exception {
    meeting.await();
    return who.put("/api/clients/" + client, Map.of("name", "Moved", "parentId", below), 0)
        .status();
  }

  private static String add(Browser who, String name, @Nullable String above) {
    var body = above == null ? Map.of("name", name) : Map.of("name", name, "parentId", above);
    return who.post("/api/clients", body).expect(201).text("/id");
  }
}
