package rekindle.bench;

import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * One agency's data, as far as those who ask for them must know.
 *
 * @param busy the client with many activities
 * @param clients all the others
 * @param emails by which its people sign in
 */
record World(long agencyId, UUID busy, List<UUID> clients, List<String> emails) {
  static final String PASSWORD = "bench-Password-1";

  UUID oneClient(RandomGenerator random) {
    return clients.get(random.nextInt(clients.size()));
  }

  /** The first three letters of a client's name. */
  String prefix(RandomGenerator random) {
    return word(random).substring(0, 3);
  }

  /** A client's name with its fourth letter mistyped. */
  String typo(RandomGenerator random) {
    String word = word(random);
    return word.substring(0, 3) + 'x' + word.substring(4);
  }

  private String word(RandomGenerator random) {
    return Names.word(random.nextInt(clients.size()));
  }
}
