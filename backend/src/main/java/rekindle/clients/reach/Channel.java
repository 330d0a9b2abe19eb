package rekindle.clients.reach;

/** A way to reach somebody. */
public enum Channel {
  PHONE,
  EMAIL,
  SMS,
  LINKEDIN
}
