package rekindle.mail;

/** The server will never take this mail: there is no such address, say. Says no address itself. */
final class MailRefused extends Exception {
  MailRefused(String why) {
    super(why);
  }
}
