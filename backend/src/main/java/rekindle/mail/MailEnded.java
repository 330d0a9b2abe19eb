package rekindle.mail;

import java.util.UUID;

/**
 * A mail is on its way for good, or was given up; published in the transaction that writes it down.
 *
 * @param kind and {@code about} as its {@link Letter} had them
 * @param sent the mail server took it; nobody can tell whether it was read
 */
public record MailEnded(String kind, UUID about, boolean sent) {}
