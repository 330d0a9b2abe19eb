package rekindle.importing.mapping;

import static rekindle.importing.mapping.ImportKind.ACTIVITIES;
import static rekindle.importing.mapping.ImportKind.CLIENTS;
import static rekindle.importing.mapping.ImportKind.CONTACTS;

import java.util.Set;

/** What a column of a file can mean, and in which kinds of file it can occur. */
public enum ImportField {
  IGNORE(CLIENTS, CONTACTS, ACTIVITIES),
  CLIENT_ID(CLIENTS, CONTACTS, ACTIVITIES),
  CLIENT_NAME(CLIENTS, CONTACTS, ACTIVITIES),
  DOMAIN(CLIENTS, CONTACTS, ACTIVITIES),
  INDUSTRY(CLIENTS),
  OWNER(CLIENTS),
  STAGE(CLIENTS),
  SINCE(CLIENTS),
  SEGMENT(CLIENTS),
  TAGS(CLIENTS),
  CONTACT_ID(CONTACTS, ACTIVITIES),
  FULL_NAME(CONTACTS, ACTIVITIES),
  FIRST_NAME(CONTACTS),
  LAST_NAME(CONTACTS),
  TITLE(CONTACTS),

  /** What somebody is to an opening: read from the title, never from a column. */
  ROLE(),
  EMAIL(CONTACTS, ACTIVITIES),
  PHONE(CONTACTS),
  ACTIVITY_ID(ACTIVITIES),
  AT(ACTIVITIES),
  TIME(ACTIVITIES),
  KIND(ACTIVITIES),
  DIRECTION(ACTIVITIES),
  RECRUITER(ACTIVITIES),
  SUBJECT(ACTIVITIES),
  NOTE(ACTIVITIES);

  private final Set<ImportKind> kinds;

  ImportField(ImportKind... kinds) {
    this.kinds = Set.of(kinds);
  }

  /** Its values can be read only when it is known in which order day, month and year stand. */
  public boolean isDate() {
    return this == AT || this == SINCE;
  }

  public boolean occursIn(ImportKind kind) {
    return kinds.contains(kind);
  }
}
