package rekindle.clients.contacts;

import org.jspecify.annotations.Nullable;

/** What a contact is to a fee agreement and an opening. */
public enum ContactRole {
  HIRING_MANAGER,
  HR,
  PROCUREMENT,
  SIGNATORY,
  EXECUTIVE,
  OTHER;

  /** What a title says somebody is, as long as no person says otherwise. */
  public static ContactRole guessed(@Nullable String title) {
    return RoleGuess.from(title);
  }
}
