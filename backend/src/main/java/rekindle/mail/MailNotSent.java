package rekindle.mail;

/** The mail was not sent this time. It names the failure and no address: it goes into logs. */
final class MailNotSent extends RuntimeException {
  MailNotSent(Mail mail, String why) {
    super(mail + " was not sent: " + why);
  }
}
