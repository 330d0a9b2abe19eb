package rekindle.history;

import jakarta.inject.Singleton;
import java.util.UUID;
import rekindle.clients.ClientLookup;
import rekindle.clients.contacts.Contacts;
import rekindle.shared.paging.Slice;
import rekindle.tenancy.ledger.LedgerFilter;
import rekindle.tenancy.ledger.Subject;

/** The history of single records, for whoever may see the record. */
@Singleton
class History {
  private static final int USUAL_LIMIT = 50;

  private final Happenings happenings;
  private final ClientLookup clients;
  private final Contacts contacts;
  private final Beginnings beginnings;

  History(Happenings happenings, ClientLookup clients, Contacts contacts, Beginnings beginnings) {
    this.happenings = happenings;
    this.clients = clients;
    this.contacts = contacts;
    this.beginnings = beginnings;
  }

  Slice<HappeningView> ofClient(UUID id, HistoryQuery query) {
    clients.require(id);
    return beginnings.behind(slice(LedgerFilter.ofClient(id), query), Subject.Kind.CLIENT, id);
  }

  Slice<HappeningView> ofContact(UUID id, HistoryQuery query) {
    contacts.get(id);
    return beginnings.behind(slice(LedgerFilter.about(id), query), Subject.Kind.CONTACT, id);
  }

  private Slice<HappeningView> slice(LedgerFilter filter, HistoryQuery query) {
    return happenings
        .slice(filter, query.after(), query.limitOr(USUAL_LIMIT))
        .map(HappeningView::withoutPlace);
  }
}
