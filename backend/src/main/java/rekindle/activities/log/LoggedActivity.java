package rekindle.activities.log;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rekindle.activities.nextsteps.NextStepView;
import rekindle.activities.timeline.ActivityView;

/**
 * What was logged.
 *
 * @param inferred the fields that nobody gave, to be looked at and corrected
 */
@Serdeable
record LoggedActivity(
    ActivityView activity, List<Inferred> inferred, @Nullable NextStepView nextStep) {}
