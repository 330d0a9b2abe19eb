package rekindle.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One mail, in our words: what it is about, at most one thing to do, and what else to know.
 *
 * @param kind names what causes it, for limits and for {@link MailEnded}
 * @param about the record it is about
 * @param action what the link is called, with the page it opens; absent where nothing is to be done
 * @param uselessAt when its link has ended; it is not sent after that
 */
public record Letter(
    String kind,
    UUID about,
    String to,
    String subject,
    List<String> before,
    @Nullable Action action,
    List<String> after,
    Instant uselessAt) {

  /**
   * @param path of a page of ours, with the secret behind a #, which reaches no server
   */
  public record Action(String label, String path) {}

  public Letter {
    subject = inOneLine(subject);
    before = before.stream().map(Letter::inOneLine).toList();
    after = after.stream().map(Letter::inOneLine).toList();
  }

  /** Names are other people's words: no line break of theirs may begin a header or a paragraph. */
  private static String inOneLine(String words) {
    return words.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
  }

  /** A letter carries a secret, so it does not tell what is in it. */
  @Override
  public String toString() {
    return "Letter[" + kind + " " + about + "]";
  }
}
