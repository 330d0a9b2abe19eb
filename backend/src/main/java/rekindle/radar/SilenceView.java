package rekindle.radar;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.silence.model.Situation;
import rekindle.silence.model.State;

/**
 * One client's silence.
 *
 * @param usualGapDays the average of their gaps between days of life; absent below two gaps
 * @param stateSince absent where nobody knows
 * @param rarity how many of their gaps are as long as this silence, as a sentence; absent where the
 *     sentence says it already or their pace is not what they stand by
 * @param littleHistory heard from on fewer than three days: the agency's pace speaks
 * @param wayBackIn somebody else there who was heard from later
 * @param theirDays the days of the last 400 on which they were heard from
 */
@Serdeable
record SilenceView(
    UUID clientId,
    State state,
    Situation situation,
    String sentence,
    @Nullable Instant stateSince,
    @Nullable Instant lastHeardAt,
    @Nullable Instant lastTouchedAt,
    @Nullable LocalDate silentSince,
    @Nullable Long silentDays,
    @Nullable Double usualGapDays,
    @Nullable String rarity,
    boolean littleHistory,
    @Nullable String wayBackIn,
    List<LocalDate> theirDays,
    List<LocalDate> ourDays,
    List<LocalDate> missedDays,
    List<PersonSilence> contacts,
    @Nullable LocalDate parkedUntil,
    @Nullable NextStep next) {

  /**
   * @param line what there is to say of this person's silence
   */
  @Serdeable
  record PersonSilence(
      UUID contactId,
      String name,
      @Nullable String title,
      @Nullable Instant lastHeardAt,
      @Nullable Instant lastTouchedAt,
      @Nullable Double usualGapDays,
      @Nullable Long silentDays,
      String line) {}
}
