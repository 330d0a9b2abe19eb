@NullMarked
package rekindle.tenancy.ledger;

import org.jspecify.annotations.NullMarked;
