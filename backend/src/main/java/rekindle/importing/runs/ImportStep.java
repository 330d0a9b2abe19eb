package rekindle.importing.runs;

import io.micronaut.serde.annotation.Serdeable;
import rekindle.importing.mapping.ImportKind;

/** What the work is at, for a progress line. */
@Serdeable
public enum ImportStep {
  READING,
  CLIENTS,
  CONTACTS,
  ACTIVITIES,
  DONE;

  public static ImportStep of(ImportKind kind) {
    return switch (kind) {
      case CLIENTS -> CLIENTS;
      case CONTACTS -> CONTACTS;
      case ACTIVITIES -> ACTIVITIES;
    };
  }
}
