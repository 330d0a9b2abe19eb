package rekindle.app;

import java.nio.file.Path;
import java.util.Optional;

/** What the person at the terminal needs next. */
final class Welcome {
  private Welcome() {}

  private static final String SIGN_INS =
      """

        Sign in as    owner@harbour.example      owner of the sample agency Harbour
                      recruiter@harbour.example  recruiter at Harbour
                      owner@rival.example        owner of the second agency, Rival
        Password      sample-Agency-1
        Or sign up an agency of your own.
      """;

  static String text(
      String address, Optional<String> mailbox, Path home, int takenPort, boolean sample) {
    String elsewhere =
        takenPort == 0 ? "" : "  (Port %d is taken by another program.)%n".formatted(takenPort);
    String mail = mailbox.map("  What it mails is shown at %s%n"::formatted).orElse("");
    return """

    Rekindle is running at %s
    %s%s%s
      Its data are in %s and stay there. Ctrl-C ends it.
    """
        .formatted(
            address, elsewhere, sample ? SIGN_INS : "  Sign up an agency there.\n", mail, home);
  }
}
