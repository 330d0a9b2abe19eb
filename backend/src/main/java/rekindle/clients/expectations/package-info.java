/** What was agreed with clients and contacts: when to answer, how often to chase. */
@NullMarked
package rekindle.clients.expectations;

import org.jspecify.annotations.NullMarked;
