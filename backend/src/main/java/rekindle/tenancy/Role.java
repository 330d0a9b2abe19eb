package rekindle.tenancy;

/** What a member may do; the names double as the roles of the security rules. */
public enum Role {
  /** Everything, the agency's settings and people included. */
  OWNER,
  /** Everything but settings and people. */
  MANAGER,
  /** The daily work; sees all clients unless the owner limits them to their own. */
  RECRUITER
}
