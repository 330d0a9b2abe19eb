package rekindle.bench;

import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rekindle.Application;
import rekindle.activities.ActivityLog;
import rekindle.clients.Clients;
import rekindle.clients.Clients.NewClient;
import rekindle.clients.contacts.Contacts;
import rekindle.tenancy.Agencies;
import rekindle.tenancy.AgencyContext;
import rekindle.tenancy.AgencyDetails;
import rekindle.tenancy.Role;
import rekindle.tenancy.members.Members;
import rekindle.tenancy.members.NewMember;
import rekindle.tenancy.members.SignIns;

/**
 * Fills the database through the program's own code, in pieces as an import does: search terms,
 * pulses and steps are what the program makes of the rows, not what a benchmark imagines.
 */
final class Loader implements AutoCloseable {
  private static final int CLIENTS_AT_ONCE = 250;

  private final ApplicationContext context;

  /** Also migrates the empty database. */
  Loader(Map<String, String> settings) {
    context = Application.builder().properties(Map.<String, Object>copyOf(settings)).build();
    context.start();
  }

  World load(String name, Size size) {
    var agency =
        bean(Agencies.class).found(new AgencyDetails(name, "America/New_York", "USD", "US"));
    return AgencyContext.call(
        agency.id(),
        () -> {
          List<String> emails = new ArrayList<>();
          List<UUID> people = new ArrayList<>();
          for (int i = 0; i < size.people(); i++) {
            String email = "person" + i + "@" + name + ".example";
            people.add(person(i, email));
            emails.add(email);
          }
          List<UUID> clients = fill(size, people);
          return new World(
              agency.id(), clients.getFirst(), clients.subList(1, clients.size()), emails);
        });
  }

  @Override
  public void close() {
    context.close();
  }

  /** The first one founds the agency. */
  private UUID person(int number, String email) {
    String name = Names.given(number) + " " + Names.family(number);
    UUID person = bean(SignIns.class).recogniseOrAdd(name, email, World.PASSWORD);
    if (number == 0) {
      return bean(Members.class).addFounder(person, name, email).id();
    }
    UUID member = bean(Members.class).add(new NewMember(name, email, Role.RECRUITER, false)).id();
    bean(Members.class).join(member, person, name);
    return member;
  }

  private List<UUID> fill(Size size, List<UUID> people) {
    List<UUID> clients = new ArrayList<>();
    Book book = new Book(size, people, bean(Clock.class).instant());
    for (int from = 0; from < size.clients(); from += CLIENTS_AT_ONCE) {
      for (int number = from; number < from + CLIENTS_AT_ONCE; number++) {
        book.tell(number);
      }
      bean(Clients.class).addAll(book.clients);
      bean(Contacts.class).addAll(book.contacts);
      bean(ActivityLog.class).recordAll(book.activities);
      book.clients.stream().map(NewClient::id).forEach(clients::add);
      book.turnPage();
    }
    return clients;
  }

  private <T> T bean(Class<T> type) {
    return context.getBean(type);
  }
}
