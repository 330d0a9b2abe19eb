package rekindle.importing.work;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.UUID;
import rekindle.importing.records.Directory;
import rekindle.importing.runs.PersonStore;
import rekindle.importing.values.PersonName;
import rekindle.tenancy.Role;
import rekindle.tenancy.members.Members;
import rekindle.tenancy.members.NewMember;

/** The agency's own people as files name them, and those an import makes of unknown names. */
@Singleton
public class People {

  private final Members members;
  private final PersonStore persons;

  People(Members members, PersonStore persons) {
    this.members = members;
    this.persons = persons;
  }

  Directory directory() {
    return Directory.of(members.all(), members.receivers());
  }

  /** Makes members of the confirmed names; they cannot sign in until somebody invites them. */
  void make(UUID importId) {
    Directory known = directory();
    for (PersonStore.Person person : persons.of(importId)) {
      if (person.leftOut() || person.mentions() == 0 || known.id(person.address()) != null) {
        continue;
      }
      boolean address = person.address().indexOf('@') > 0;
      NewMember fresh =
          new NewMember(
              name(person.address()), address ? person.address() : null, Role.RECRUITER, false);
      persons.made(importId, person.address(), members.add(fresh).id());
    }
  }

  /** "jane.doe@harbour.example" is shown as "Jane Doe" until she says otherwise. */
  public static String name(String addressOrName) {
    int at = addressOrName.indexOf('@');
    if (at <= 0) {
      return PersonName.of(addressOrName).full();
    }
    StringBuilder name = new StringBuilder();
    for (String word : addressOrName.substring(0, at).split("[._+-]+")) {
      if (!word.isEmpty()) {
        name.append(name.isEmpty() ? "" : " ")
            .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
            .append(word.substring(1));
      }
    }
    return name.isEmpty() ? addressOrName : name.toString();
  }
}
