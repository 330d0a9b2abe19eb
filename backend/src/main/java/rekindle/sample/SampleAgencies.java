package rekindle.sample;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.annotation.Order;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import rekindle.activities.ActivityLog;
import rekindle.clients.Clients;
import rekindle.clients.contacts.Contacts;
import rekindle.tenancy.Agencies;
import rekindle.tenancy.Agency;
import rekindle.tenancy.AgencyContext;
import rekindle.tenancy.AgencyDetails;
import rekindle.tenancy.Role;
import rekindle.tenancy.members.Members;
import rekindle.tenancy.members.NewMember;
import rekindle.tenancy.members.SignIns;

/**
 * Founds the two sample agencies at the first start in embedded mode. They are agencies like any
 * other; nothing is founded where somebody signs in with their addresses already.
 */
@Singleton
@Requires(property = "rekindle.sample", value = "true")
class SampleAgencies {
  private static final String PASSWORD = "sample-Agency-1";

  private final SignIns signIns;
  private final Agencies agencies;
  private final Members members;
  private final Clients clients;
  private final Contacts contacts;
  private final ActivityLog activities;
  private final Clock clock;

  SampleAgencies(
      SignIns signIns,
      Agencies agencies,
      Members members,
      Clients clients,
      Contacts contacts,
      ActivityLog activities,
      Clock clock) {
    this.signIns = signIns;
    this.agencies = agencies;
    this.members = members;
    this.clients = clients;
    this.contacts = contacts;
    this.activities = activities;
    this.clock = clock;
  }

  @EventListener
  @Order(0)
  @Transactional
  void found(StartupEvent started) {
    if (!signIns.known("owner@harbour.example")) {
      var harbour = agency("Harbour Search");
      AgencyContext.run(harbour.id(), () -> fill(harbour));
    }
    if (!signIns.known("owner@rival.example")) {
      var rival = agency("Rival Partners");
      AgencyContext.run(rival.id(), () -> fillRival(rival));
    }
  }

  private Agency agency(String name) {
    return agencies.found(new AgencyDetails(name, "America/New_York", "USD", "US"));
  }

  private void fill(Agency harbour) {
    var ana = founder("Ana Costa", "owner@harbour.example");
    var ben = colleague("Ben Ortiz", "recruiter@harbour.example");
    var book = new SampleBook(clock, harbour.zone(), List.of(ana, ben));
    GoldenStory.tell(book);
    Neighbours.tell(book);
    store(book);
  }

  private void fillRival(Agency rival) {
    var rita = founder("Rita Vance", "owner@rival.example");
    var book = new SampleBook(clock, rival.zone(), List.of(rita));
    for (var name : List.of("Northgate Steel Ltd", "Osprey Marine plc")) {
      var domain = name.split(" ", 2)[0] + ".example";
      var client = book.client(name, domain, "Steel").add();
      var contact = book.contact(client, "Sven", "Holt", "Works Manager");
      book.happened(new PlausibleYear(book, name.length()).until(client, contact, 9, 3).told());
    }
    store(book);
  }

  private UUID founder(String name, String email) {
    return members.addFounder(signIns.recogniseOrAdd(name, email, PASSWORD), name, email).id();
  }

  private UUID colleague(String name, String email) {
    var member = members.add(new NewMember(name, email, Role.RECRUITER, false));
    members.join(member.id(), signIns.recogniseOrAdd(name, email, PASSWORD), name);
    return member.id();
  }

  private void store(SampleBook book) {
    clients.addAll(book.clients());
    contacts.addAll(book.contacts());
    activities.recordAll(book.activities());
  }
}
