package rekindle.clients;

import java.util.Set;
import java.util.UUID;

/**
 * Clients, or people there, were made, changed or taken out; published in the same transaction.
 *
 * @param clientIds the clients concerned
 */
public record ClientChanged(Set<UUID> clientIds) {}
