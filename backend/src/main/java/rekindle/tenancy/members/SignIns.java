package rekindle.tenancy.members;

import java.util.UUID;

/**
 * Who can sign in at all, as far as others must know. {@code security} answers it, and nobody
 * imports that.
 */
public interface SignIns {

  /** Whether somebody signs in with this address. */
  boolean known(String email);

  /** The person with this address and password: the one who is known, else a new one. */
  UUID recogniseOrAdd(String name, String email, String password);
}
