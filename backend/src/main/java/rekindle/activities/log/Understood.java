package rekindle.activities.log;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rekindle.activities.ActivityContent;
import rekindle.clients.contacts.ContactRef;

/**
 * What was made of a request to log something.
 *
 * @param contacts everybody known at the client
 */
record Understood(
    ActivityContent content,
    Set<Inferred> inferred,
    @Nullable LocalDate nextStepDue,
    List<ContactRef> contacts) {}
