/** The people at clients. */
@NullMarked
package rekindle.clients.contacts;

import org.jspecify.annotations.NullMarked;
