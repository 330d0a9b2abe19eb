package rekindle.clients;

/** A way to reach somebody. */
public enum Channel {
  PHONE,
  EMAIL,
  SMS,
  LINKEDIN
}
