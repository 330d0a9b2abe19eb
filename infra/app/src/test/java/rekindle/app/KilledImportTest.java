package rekindle.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was ordered is done once, whatever becomes of the program meanwhile. */
class KilledImportTest {
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final int CLIENTS = 40;
  private static final int CALLS_WITH_EACH = 100;

  @TempDir private Path home;

  @Test
  void an_import_whose_program_is_killed_goes_in_once_after_the_next_start() throws Exception {
    String path;
    try (Program killed = start();
        Visitor owner = Visitor.signUp(killed.address())) {
      path = "/api/imports/" + owner.send("POST", "/api/imports", "{}").get("id");
      owner.upload(path + "/files/clients.csv", clients());
      owner.upload(path + "/files/calls.csv", calls());
      owner.send("PUT", path + "/mapping", "{}", owner.get(path));
      Map<?, ?> preview = settled(owner, path, view -> "PREVIEWED".equals(view.get("status")));
      owner.send("POST", path + "/commit", "{\"confirmPeople\": false}", preview);
      settled(owner, path, view -> rowsDone(view) > 0);
      killed.kill();
      killed.waitForEnd();
    }
    try (Program next = start();
        Visitor owner = Visitor.signIn(next.address())) {
      Map<?, ?> found = owner.get(path);
      assertThat(found.get("status")).isEqualTo("COMMITTING");
      assertThat(rowsDone(found)).isBetween(1, CLIENTS + CLIENTS * CALLS_WITH_EACH - 1);
      settled(owner, path, view -> "COMMITTED".equals(view.get("status")));
      List<?> clients = Visitor.items(owner.get("/api/clients?limit=200"));
      assertThat(clients).hasSize(CLIENTS);
      for (Object client : clients) {
        Object id = ((Map<?, ?>) client).get("id");
        assertThat(Visitor.items(owner.get("/api/clients/" + id + "/activities?limit=200")))
            .hasSize(CALLS_WITH_EACH);
      }
    }
  }

  private Program start() throws IOException {
    return Program.start(home, Map.of("REKINDLE_SAMPLE", "false"));
  }

  private static int rowsDone(Map<?, ?> view) {
    Map<?, ?> progress = (Map<?, ?>) Objects.requireNonNull(view.get("progress"));
    boolean committing = "COMMITTING".equals(view.get("status"));
    return committing && progress.get("done") instanceof Integer done ? done : 0;
  }

  private static Map<?, ?> settled(Visitor owner, String path, Predicate<Map<?, ?>> wanted)
      throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    Map<?, ?> view = owner.get(path);
    while (!wanted.test(view)) {
      assertThat(Instant.now()).as("%s", view).isBefore(end);
      Thread.sleep(20);
      view = owner.get(path);
    }
    return view;
  }

  private static String clients() {
    StringBuilder text = new StringBuilder("Company,Website\n");
    for (int client = 0; client < CLIENTS; client++) {
      text.append("Client %d,client%d.example\n".formatted(client, client));
    }
    return text.toString();
  }

  private static String calls() {
    StringBuilder text = new StringBuilder("When,Company,Kind,Way\n");
    Instant first = Instant.parse("2025-03-03T08:00:00Z");
    for (int call = 0; call < CLIENTS * CALLS_WITH_EACH; call++) {
      text.append(
          "%s,Client %d,Call,sent\n".formatted(first.plus(Duration.ofHours(call)), call % CLIENTS));
    }
    return text.toString();
  }
}
