package rekindle.radar;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of some clients, by id. */
record People(Map<UUID, Person> byId) {

  /**
   * @param clientId where they work
   * @param givenName absent where only a family name is known
   */
  record Person(
      UUID id,
      UUID clientId,
      @Nullable String givenName,
      String familyName,
      @Nullable String title) {

    String name() {
      return givenName == null ? familyName : givenName + " " + familyName;
    }

    PersonView view() {
      return new PersonView(id, name(), title);
    }
  }

  Optional<Person> find(@Nullable UUID id) {
    return Optional.ofNullable(id).map(byId::get);
  }

  /** The name to use in a sentence, where there is one. */
  Optional<String> known(@Nullable UUID id) {
    return find(id).map(person -> person.givenName() == null ? person.name() : person.givenName());
  }

  String firstName(@Nullable UUID id) {
    return known(id).orElse("them");
  }
}
