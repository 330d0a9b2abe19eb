package rekindle.clients;

/** How far the agency has come with a client. */
public enum Stage {
  PROSPECT,
  ACTIVE,
  KEY_ACCOUNT,
  FORMER
}
