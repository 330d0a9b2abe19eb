package rekindle.importing;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rekindle.importing.mapping.ImportField;
import rekindle.importing.mapping.ImportKind;
import rekindle.importing.values.DateOrder;

/**
 * What a person decides about an import; what is left out stays as proposed.
 *
 * @param zone of times that name none
 * @param leaveOut people who are not to be made members; their rows go in without them
 */
@Serdeable
record DecideImport(
    @Nullable @Size(max = 64, message = "This is too long.") String zone,
    @Nullable @Size(max = 100, message = "Decide about at most 100 files.")
        List<@Valid @NotNull(message = "Name a file.") FileDecision> files,
    @Nullable @Size(max = 1000, message = "Leave out at most 1000 people.")
        List<
                @NotBlank(message = "Name a person.")
                @Size(max = 254, message = "This is too long.") String>
            leaveOut) {

  /** What a file is, and what its columns mean. */
  @Serdeable
  record FileDecision(
      @NotBlank(message = "Name the file.") @Size(max = 200, message = "This is too long.")
          String name,
      @Nullable ImportKind kind,
      @Nullable @Size(max = 1000, message = "Decide about at most 1000 columns.")
          List<@Valid @NotNull(message = "Name a column.") ColumnDecision> columns) {}

  /** What a column means, and in which order its dates are written. */
  @Serdeable
  record ColumnDecision(
      @PositiveOrZero(message = "Columns count from 0.")
          @Max(value = 9999, message = "No file has so many columns.")
          int position,
      @NotNull(message = "Choose what the column is.") ImportField field,
      @Nullable DateOrder dateOrder) {}
}
