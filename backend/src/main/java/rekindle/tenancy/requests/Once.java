package rekindle.tenancy.requests;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import rekindle.shared.ids.Ids;
import rekindle.shared.problem.InvalidInput;

/** Does what a member asks for once, however often it is asked under one key. */
@Singleton
class Once {
  private final RequestKeys keys;

  Once(RequestKeys keys) {
    this.keys = keys;
  }

  /**
   * The key and what comes of the work are kept in one transaction: what failed left no key behind
   * and may be asked again.
   *
   * @param key of the caller's making
   * @param request tells this request from another under the same key
   * @param work answers as JSON
   * @throws InvalidInput when it is no key, or one that another request has used
   */
  @Transactional
  String answer(String key, String request, Supplier<String> work) {
    if (!key.matches("[\\x21-\\x7e]{1,64}")) {
      throw new InvalidInput("Idempotency-Key", "Use 1 to 64 letters, digits or signs.");
    }
    var claim = Ids.next();
    var held = keys.claim(key, claim, request);
    if (held.claim().equals(claim)) {
      var result = work.get();
      keys.remember(key, claim, result);
      return result;
    }
    if (!held.request().equals(request)) {
      throw new InvalidInput(
          "Idempotency-Key", "Another request was sent under this key; use a new one.");
    }
    return held.result();
  }
}
