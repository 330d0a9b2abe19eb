package rekindle.clients;

/** How the agency came to a client; an MPC call leads back to its candidate. */
public enum Source {
  MPC,
  REFERRAL,
  INBOUND,
  COLD,
  EVENT,
  OTHER,
  UNKNOWN
}
