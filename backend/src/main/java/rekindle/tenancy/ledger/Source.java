package rekindle.tenancy.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Where a request comes from.
 *
 * @param address the network address, at most 45 characters
 * @param device as the browser calls itself, at most 300 characters
 */
public record Source(@Nullable String address, @Nullable String device) {

  /** As one text, in which nothing of one can be taken for the other. */
  String words() {
    return address + "\n" + device;
  }
}
