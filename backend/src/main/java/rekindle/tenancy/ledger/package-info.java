/** What happened in an agency: written with what happens, sealed soon after, never changed. */
@NullMarked
package rekindle.tenancy.ledger;

import org.jspecify.annotations.NullMarked;
