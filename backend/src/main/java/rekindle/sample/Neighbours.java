package rekindle.sample;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import rekindle.activities.ActivityContent;
import rekindle.activities.ActivityKind;
import rekindle.activities.Direction;
import rekindle.activities.Intent;
import rekindle.activities.Milestone;
import rekindle.activities.Outcome;
import rekindle.clients.Stage;

/** The other clients of the sample agency: some in every state a client can be in. */
final class Neighbours {
  private static final List<String> GIVEN =
      List.of("Lena", "Jürgen", "Priya", "Chloé", "Tomás", "Ines", "Kofi", "Uma", "Nuno", "Zoë");
  private static final List<String> FAMILY =
      List.of(
          "Lindqvist", "Weber", "Patel", "Dubois", "Reyes", "Costa", "Jansen", "Haddad", "Grant");
  private static final List<String> TITLES =
      List.of("Head of Talent", "VP Engineering", "Plant Manager", "Director of HR", "CFO", "CEO");

  private final SampleBook book;
  private int number;

  private Neighbours(SampleBook book) {
    this.book = book;
  }

  static void tell(SampleBook book) {
    new Neighbours(book).tell();
  }

  private record Known(UUID client, UUID contact, int number) {}

  private void tell() {
    wentQuiet();
    oweAnAnswer();
    slowOnes();
    drifting();
    revived();
    special();
    for (var name :
        List.of(
            "Ironbridge Castings BV",
            "Falcon Textiles GmbH",
            "Juniper Castings & Sons",
            "Alder Dairy LLC",
            "Cobalt Aerospace GmbH",
            "Drayton Robotics Ltd",
            "Vantage Logistics plc",
            "Zephyr Biotech Ltd",
            "Underhill Textiles LLC",
            "Lowell Textiles Inc.",
            "Ridgeway Insurance plc",
            "Kingsway Foods Ltd")) {
      var busy = known(name, Stage.ACTIVE);
      book.happened(year(busy, 5 + busy.number() % 9, 1 + busy.number() % 4).told());
    }
    for (var name :
        List.of(
            "Harrow Insurance S.A.",
            "Marlowe Energy Ltd",
            "Penrose Foods plc",
            "Quayside Health LLC",
            "Stanton Aerospace BV",
            "Thornbury Chemicals Inc.",
            "Wexford Dairy Ltd",
            "Yarrow Robotics AB")) {
      var dormant = known(name, Stage.PROSPECT);
      book.happened(
          year(dormant, 12 + dormant.number() % 20, 130 + 23 * (dormant.number() % 8)).told());
    }
  }

  /** Their usual pace is days; the silence is weeks, and asks stand unanswered. */
  private void wentQuiet() {
    var kestrel = known("Kestrel Robotics GmbH", Stage.ACTIVE);
    book.happened(
        year(kestrel, 6, 41)
            .wrote(
                -33,
                "09:40",
                kestrel.contact(),
                Intent.OTHER,
                "Which of the two profiles shall I bring?")
            .voicemail(-20, "10:10", kestrel.contact(), Intent.CHECK_IN, "Left a voicemail.")
            .told());
    var larkspur = known("Larkspur Software Inc.", Stage.KEY_ACCOUNT);
    var second = book.contact(larkspur.client(), "Marta", "Silva", "Head of Talent");
    book.happened(
        year(larkspur, 8, 41)
            .heard(-42, "10:00", second, "Tomás signs, I only prepare it.")
            .reached(-40, "11:00", larkspur.contact(), Milestone.AGREEMENT_SENT, "Agreement sent.")
            .reached(
                -38, "09:00", larkspur.contact(), Milestone.AGREEMENT_OPENED, "Opened, not signed.")
            .wrote(
                -30,
                "09:00",
                larkspur.contact(),
                Intent.FOLLOW_UP_AGREEMENT,
                "Is anything unclear in the agreement?")
            .wrote(-16, "09:00", second, Intent.FOLLOW_UP_AGREEMENT, "Shall I change anything?")
            .told());
    var oakhurst = known("Oakhurst Health Ltd", Stage.ACTIVE);
    book.happened(
        year(oakhurst, 9, 10)
            .named(-10, "16:00", oakhurst.contact(), -6, "You will have my feedback on that day.")
            .wrote(
                -4,
                "09:30",
                oakhurst.contact(),
                Intent.ASK_FEEDBACK,
                "How was the interview from your side?")
            .told());
  }

  private void oweAnAnswer() {
    for (var name :
        List.of("Copperfield Foods Ltd", "Denholm Castings plc", "Eastgate Insurance Ltd")) {
      var waiting = known(name, Stage.ACTIVE);
      book.happened(
          year(waiting, 8, 6)
              .asked(
                  -1 - waiting.number() % 3,
                  "14:05",
                  waiting.contact(),
                  "Could she start on the first of next month?")
              .told());
    }
  }

  private void slowOnes() {
    for (var name : List.of("Brightwater Foods S.A.", "Fernhill Chemicals Ltd")) {
      var slow = known(name, Stage.ACTIVE);
      book.happened(
          year(slow, 33, 58)
              .wrote(
                  -12,
                  "10:30",
                  slow.contact(),
                  Intent.CHECK_IN,
                  "Is there anything new on the second line?")
              .told());
    }
  }

  /** They still answer; nobody of ours has asked them anything for weeks. */
  private void drifting() {
    for (var name :
        List.of("Meridian Castings AB", "Granville Logistics Ltd", "Hollis Packaging GmbH")) {
      var drifting = known(name, Stage.ACTIVE);
      var story = year(drifting, 27, 30);
      for (int ago = 38; ago < 300; ago += 9) {
        story.wrote(
            -ago, "11:20", drifting.contact(), Intent.ANSWER, "The market report you asked for.");
      }
      book.happened(story.told());
    }
  }

  /** Silent for ten weeks, and back. */
  private void revived() {
    var back = known("Norwood Packaging plc", Stage.ACTIVE);
    book.happened(
        year(back, 10, 75)
            .wrote(-60, "09:30", back.contact(), Intent.CHECK_IN, "How is the new line?")
            .wrote(-4, "09:30", back.contact(), Intent.CHECK_IN, "Shall I look again in spring?")
            .heard(-3, "10:40", back.contact(), "We open two positions in January. Call me.")
            .wrote(-3, "15:00", back.contact(), Intent.ANSWER, "I will call on Monday.")
            .told());
  }

  private void special() {
    var later = known("Inverness Energy plc", Stage.ACTIVE);
    book.happened(
        year(later, 10, 14)
            .named(-14, "16:30", later.contact(), 12, "The board meets first. Call me after that.")
            .told());
    var leftAlone = known("Kelvin Aerospace Ltd", Stage.ACTIVE);
    book.happened(
        year(leftAlone, 12, 30)
            .tell(
                ActivityContent.of(
                        ActivityKind.EMAIL,
                        Direction.INBOUND,
                        new Story(leftAlone.client(), book.owner(), book.today(), book.zone())
                            .at(-25, "09:00"))
                    .with(leftAlone.contact())
                    .outcome(Outcome.LEAVE_ME_ALONE)
                    .text("Please stop writing to me about this."))
            .told());
    var described = known("Lomond Textiles Ltd", Stage.ACTIVE);
    book.happened(
        year(described, 9, 8)
            .reached(
                -8,
                "10:00",
                described.contact(),
                Milestone.JOB_DESCRIPTION_RECEIVED,
                "Job description for a shift lead.")
            .told());
  }

  private Known known(String name, Stage stage) {
    int now = number++;
    var industry = name.split(" ", 3)[1];
    var domain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-").replaceAll("-$", "");
    var client =
        book.client(name, domain + ".example", industry)
            .stage(stage)
            .ownedBy(book.ownerOf(now))
            .add();
    var contact =
        book.contact(
            client,
            GIVEN.get(now % GIVEN.size()),
            FAMILY.get(now % FAMILY.size()),
            TITLES.get(now % TITLES.size()));
    return new Known(client, contact, now);
  }

  private Story year(Known known, int gap, int lastHeard) {
    return new PlausibleYear(book, 1_000L + known.number())
        .until(known.client(), known.contact(), gap, lastHeard);
  }
}
