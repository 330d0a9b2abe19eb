package rekindle.security;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import rekindle.mail.Letter;
import rekindle.mail.MailEnded;
import rekindle.mail.Outbox;
import rekindle.security.limits.Pace;
import rekindle.security.limits.Paces;
import rekindle.shared.problem.TooOften;
import rekindle.tenancy.Agencies;
import rekindle.tenancy.AgencyContext;
import rekindle.tenancy.CurrentMember;
import rekindle.tenancy.members.InvitationMail;
import rekindle.tenancy.members.Invitations;
import rekindle.tenancy.members.MemberInvited;
import rekindle.tenancy.members.MemberView;
import rekindle.tenancy.members.Members;

/** Mails invitations. Without a mail server the link is passed on by hand. */
@Singleton
class InvitationLetters {
  static final String KIND = "invitation";

  /** Nobody can be made to flood somebody, nor to write to the world in our name. */
  static final int A_DAY_TO_ONE_ADDRESS = 5;

  static final int A_DAY = 100;

  /** Of one person in all of their agencies, however many they found: some hundred a day. */
  static final Pace OF_PERSON = new Pace("invitation.person", 50, Duration.ofMinutes(30));

  private static final Duration DAY = Duration.ofDays(1);
  private static final DateTimeFormatter UNTIL =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.UK);

  private final Outbox outbox;
  private final Invitations invitations;
  private final Agencies agencies;
  private final Members members;
  private final CurrentMember currentMember;
  private final AgencyContext context;
  private final Paces paces;

  InvitationLetters(
      Outbox outbox,
      Invitations invitations,
      Agencies agencies,
      Members members,
      CurrentMember currentMember,
      AgencyContext context,
      Paces paces) {
    this.outbox = outbox;
    this.invitations = invitations;
    this.agencies = agencies;
    this.members = members;
    this.currentMember = currentMember;
    this.context = context;
    this.paces = paces;
  }

  @EventListener
  void invited(MemberInvited event) {
    if (!outbox.sends()) {
      return;
    }
    checkLimits(event.email());
    outbox.post(letter(event));
    invitations.mailed(event.memberId(), InvitationMail.ON_ITS_WAY);
  }

  @EventListener
  void ended(MailEnded event) {
    if (event.kind().equals(KIND)) {
      invitations.mailed(event.about(), event.sent() ? InvitationMail.SENT : InvitationMail.FAILED);
    }
  }

  private void checkLimits(String email) {
    if (outbox.written(KIND, email, DAY) >= A_DAY_TO_ONE_ADDRESS) {
      throw new TooOften(
          "This address was sent %d invitations within a day. Try again tomorrow."
              .formatted(A_DAY_TO_ONE_ADDRESS),
          DAY);
    }
    if (outbox.written(KIND, DAY) >= A_DAY) {
      throw new TooOften(
          "Your agency sent %d invitations within a day. Try again tomorrow.".formatted(A_DAY),
          DAY);
    }
    context
        .requester()
        .ifPresent(who -> paces.take(List.of(OF_PERSON.of(who.personId().toString())), ""));
  }

  private Letter letter(MemberInvited event) {
    var agency = agencies.current();
    var host = currentMember.id().flatMap(members::find).map(MemberView::name);
    var invites = host.map(name -> name + " invites you").orElse("You are invited");
    return new Letter(
        KIND,
        event.memberId(),
        event.email(),
        invites + " to join " + agency.name() + " on Rekindle",
        List.of(
            "Hello " + event.name() + ",",
            invites + " to work for " + agency.name() + " in Rekindle, its client desk.",
            "You will sign in as " + event.email() + "."),
        new Letter.Action("Join " + agency.name(), "/join#" + event.secret()),
        List.of(
            "The link works once, until " + until(event, agency.zone()) + ".",
            "If you do not know " + agency.name() + ", leave this mail alone: nothing happens."),
        event.expiresAt());
  }

  private static String until(MemberInvited event, ZoneId zone) {
    return UNTIL.format(event.expiresAt().atZone(zone)) + " (" + zone.getId() + ")";
  }
}
