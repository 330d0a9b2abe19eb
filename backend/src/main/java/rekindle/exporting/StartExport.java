package rekindle.exporting;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;

/** What is to be had as a file. */
@Serdeable
record StartExport(@NotNull(message = "Choose what to export.") Kind kind) {

  enum Kind {
    CLIENTS,
    CONTACTS,
    ACTIVITIES
  }
}
