package rekindle.bench;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Something people do, as the requests that their browser sends for it.
 *
 * @param name as it stands in the table
 * @param requests how many of them one operation takes
 */
record Operation(String name, String meaning, int requests, Step step) {

  /** Runs the operation once, to its last byte; an unexpected answer ends the benchmark. */
  interface Step {
    void run(Visitor visitor, World world, RandomGenerator random);
  }

  private static final String LIST = "/api/clients?limit=25";
  private static final String ACTIVITIES = "/activities?limit=25";

  static List<Operation> all() {
    return List.of(
        new Operation("list", "first 25 clients", 1, (visitor, world, random) -> visitor.get(LIST)),
        new Operation("client", "client and 25 of its 500 activities", 2, Operation::open),
        new Operation(
            "search",
            "three letters of a name",
            1,
            (visitor, world, random) -> visitor.get(search(world.prefix(random)))),
        new Operation(
            "typo",
            "a name with one wrong letter",
            1,
            (visitor, world, random) -> visitor.get(search(world.typo(random)))),
        new Operation(
            "create",
            "log an activity with one of 10,000 clients",
            1,
            (visitor, world, random) -> log(visitor, world.oneClient(random), random)),
        new Operation(
            "create-busy",
            "log an activity with the client of 500",
            1,
            (visitor, world, random) -> log(visitor, world.busy(), random)));
  }

  boolean creates() {
    return name.startsWith("create");
  }

  /** Refuses to measure answers that say too little. */
  static void check(Visitor visitor, World world, RandomGenerator random) {
    require(visitor.read(LIST), "\"changedAt\"", 25);
    require(visitor.read("/api/clients/" + world.busy() + ACTIVITIES), "\"occurredAt\"", 25);
    require(visitor.read(search(world.prefix(random))), "\"clientId\"", 1);
    require(visitor.read(search(world.typo(random))), "\"clientId\"", 1);
  }

  private static void open(Visitor visitor, World world, RandomGenerator random) {
    visitor.get("/api/clients/" + world.busy());
    visitor.get("/api/clients/" + world.busy() + ACTIVITIES);
  }

  private static void log(Visitor visitor, UUID client, RandomGenerator random) {
    String body =
        """
        {"clientId": "%s", "kind": "CALL", "outcome": "ANSWERED", "direction": "OUTBOUND",
         "text": "They want to see two more profiles before the end of the month."}
        """
            .formatted(client);
    String key = new UUID(random.nextLong(), random.nextLong()).toString();
    visitor.post("/api/activities", body, Map.of("Idempotency-Key", key), 201);
  }

  private static String search(String typed) {
    return "/api/search?q=" + typed;
  }

  private static void require(String answer, String part, int times) {
    int found = answer.split(part, -1).length - 1;
    if (found < times) {
      throw new IllegalStateException("Too little was answered: " + answer);
    }
  }
}
