package rekindle.activities;

import java.util.Set;
import java.util.UUID;

/**
 * What is known to have happened with these clients changed: activities were recorded, corrected,
 * taken out or put back. Published inside the transaction that does it.
 */
public record ActivitiesRecorded(Set<UUID> clientIds) {}
