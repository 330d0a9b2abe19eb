/** Requests that come twice, because an answer was lost or a button was clicked twice. */
@NullMarked
package rekindle.tenancy.requests;

import org.jspecify.annotations.NullMarked;
