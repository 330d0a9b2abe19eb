package rekindle.clients;

/** What a contact is to a fee agreement and an opening. */
public enum ContactRole {
  HIRING_MANAGER,
  HR,
  PROCUREMENT,
  SIGNATORY,
  EXECUTIVE,
  OTHER
}
