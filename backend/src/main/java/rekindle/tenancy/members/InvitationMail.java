package rekindle.tenancy.members;

/** How far the mail with an invitation has come. */
public enum InvitationMail {
  ON_ITS_WAY,
  SENT,
  FAILED
}
