package rekindle.security;

import rekindle.security.factors.HalfSignIns.Half;

/** How far somebody came whose password was right. */
sealed interface Arrival {

  record SignedIn(Sessions.Tokens tokens) implements Arrival {}

  /** They have a second factor, and a code of it is to come. */
  record Halfway(Half half) implements Arrival {}
}
