package rekindle.tenancy.ledger;

import java.util.Optional;

/** Knows where the present request comes from. {@code security} answers it. */
public interface RequestSource {

  /** Empty while no request is answered. */
  Optional<Source> source();
}
