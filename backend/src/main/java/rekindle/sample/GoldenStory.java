package rekindle.sample;

import static rekindle.activities.Intent.ANSWER;
import static rekindle.activities.Intent.FOLLOW_UP_AGREEMENT;
import static rekindle.activities.Intent.INTRODUCE;
import static rekindle.activities.Intent.MPC;
import static rekindle.activities.Intent.SCHEDULE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import rekindle.activities.Milestone;
import rekindle.activities.Outcome;

/**
 * How a fee that was agreed on the phone was lost to "just following up": the story the product
 * exists for, as it went without it. Day 0 is a Monday; the last Friday is day 74.
 */
final class GoldenStory {
  static final int TODAY = 74;

  private GoldenStory() {}

  static LocalDate dayZero(LocalDate today) {
    return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY)).minusDays(TODAY);
  }

  static void tell(SampleBook book) {
    var group = book.client("Halyard Plastics Inc.", "halyard-plastics.example", "Plastics").add();
    var plant =
        book.client("Halyard Plastics, Plant 2", "halyard-plastics.example", "Plastics")
            .under(group)
            .keyAccount()
            .wonBy("Yusuf Kaya")
            .add();
    var frank = book.contact(plant, "Frank", "Moreau", "Director of HR");
    var dana = book.introduced(plant, "Dana", "Novák", "HR Manager", frank);
    book.unmet(plant, "Hiring manager", "Plant Manager", dana);
    var story = new Story(plant, book.owner(), dayZero(book.today()), book.zone());
    story
        .called(
            0,
            "10:20",
            frank,
            Outcome.ANSWERED,
            MPC,
            "MPC call with candidate Yusuf Kaya. He likes the profile.")
        .heard(
            2,
            "09:05",
            frank,
            "Dana Novák runs HR at Plant 2 and has the opening. I have copied her in.")
        .reached(2, "09:06", frank, Milestone.INTRODUCED, "Frank Moreau introduced us to Dana.")
        .wrote(
            2,
            "11:30",
            dana,
            INTRODUCE,
            "Frank suggested we talk about the plant manager opening. Would Thursday suit you?")
        .heard(3, "10:40", dana, "Yes, call me on Thursday.")
        .called(
            3,
            "15:00",
            dana,
            Outcome.ANSWERED,
            INTRODUCE,
            "Asked 22 %. She has to think about the fee.")
        .heard(7, "14:10", dana, "We usually pay 18 %.")
        .called(
            9,
            "11:00",
            dana,
            Outcome.ANSWERED,
            FOLLOW_UP_AGREEMENT,
            "Settled at 20 %: asked 22, countered 18.")
        .reached(9, "11:25", dana, Milestone.FEE_AGREED_VERBALLY, "Fee of 20 % agreed by phone.")
        .reached(10, "09:30", dana, Milestone.JOB_DESCRIPTION_RECEIVED, "Job description in.")
        .reached(
            10,
            "09:45",
            dana,
            Milestone.INTRODUCTION_WANTED_FIRST,
            "Will sign once we have met the hiring manager.")
        .reached(10, "13:00", dana, Milestone.AGREEMENT_SENT, "Agreement version 1 sent.")
        .reached(11, "08:50", dana, Milestone.AGREEMENT_OPENED, "Dana opened version 1.")
        .heard(14, "08:30", dana, "Two o'clock works, I will bring the hiring manager.")
        .wrote(14, "08:45", dana, ANSWER, "Two o'clock it is, here is the number.")
        .met(
            14,
            "14:00",
            dana,
            Outcome.NO_SHOW_THEM,
            "Conference call with the hiring manager: she did not come.")
        .voicemail(14, "14:20", dana, SCHEDULE, "Left a voicemail: when shall we try again?")
        .wrote(15, "09:10", dana, SCHEDULE, "New date for the call?")
        .heard(22, "16:20", frank, "Dana handles this, she will be in touch.")
        .wrote(22, "17:00", frank, ANSWER, "Thank you, Frank.")
        .wrote(30, "09:30", dana, FOLLOW_UP_AGREEMENT, "Just following up on the agreement.")
        .voicemail(44, "10:05", dana, FOLLOW_UP_AGREEMENT, "Left a voicemail about the agreement.")
        .wrote(58, "09:30", dana, FOLLOW_UP_AGREEMENT, "Just following up on the agreement.")
        .wrote(72, "09:30", dana, FOLLOW_UP_AGREEMENT, "Just following up on the agreement.");
    book.happened(story.told());
  }
}
