package rekindle.activities.log;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rekindle.activities.ActivityContent;

/** What was made of a request to log something. */
record Understood(
    ActivityContent content, Set<Inferred> inferred, @Nullable LocalDate nextStepDue) {}
