package rekindle.clients.contacts;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rekindle.tenancy.ledger.Changes;

/** What is written down when a contact is made or described anew. */
final class ContactChanges {
  private ContactChanges() {}

  /**
   * @param then null for a contact who is new
   */
  static Changes between(@Nullable ContactView then, ContactView now) {
    return new Changes()
        .personal("givenName", of(then, ContactView::givenName), now.givenName())
        .personal("familyName", of(then, ContactView::familyName), now.familyName())
        .personal("title", of(then, ContactView::title), now.title())
        .personal("emails", of(then, ContactView::emails), now.emails())
        .personal("phones", of(then, ContactView::phones), now.phones())
        .see("role", of(then, ContactView::role), now.role())
        .see("timeZone", of(then, ContactView::timeZone), now.timeZone())
        .see("preferredChannel", of(then, ContactView::preferredChannel), now.preferredChannel())
        .see("hasLeft", then != null && then.hasLeft(), now.hasLeft())
        .see("met", then == null || then.met(), now.met())
        .see("introducedById", of(then, ContactView::introducedById), now.introducedById());
  }

  private static @Nullable Object of(
      @Nullable ContactView contact, Function<ContactView, @Nullable Object> field) {
    return contact == null ? null : field.apply(contact);
  }
}
