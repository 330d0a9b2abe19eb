package rekindle.radar;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.clients.Stage;
import rekindle.silence.model.Situation;
import rekindle.silence.model.State;

/**
 * One client on the radar.
 *
 * @param who whom the silence is about
 * @param sentence why it stands where it stands, in the numbers that decided it
 * @param silentSince the day of their last sign of life
 * @param theirDays the days of the last 180 on which they were heard from
 * @param ourDays the days of the last 180 on which we touched them
 * @param next absent where nothing follows by itself
 */
@Serdeable
record QuietRow(
    UUID clientId,
    String client,
    @Nullable PersonView who,
    State state,
    Situation situation,
    String sentence,
    @Nullable Instant stateSince,
    @Nullable Instant lastHeardAt,
    @Nullable Instant lastTouchedAt,
    @Nullable LocalDate silentSince,
    @Nullable Long silentDays,
    List<LocalDate> theirDays,
    List<LocalDate> ourDays,
    List<LocalDate> missedDays,
    @Nullable OwnerView owner,
    Stage stage,
    @Nullable NextStep next) {}
