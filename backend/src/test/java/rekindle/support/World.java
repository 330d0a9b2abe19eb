package rekindle.support;

import io.micronaut.context.ApplicationContext;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The named world of the tests: agencies that sign up, and browsers that talk to the program. */
public record World(ApplicationContext context, URI address) {
  public static final String PASSWORD = "a-long-enough-password";
  private static final AtomicInteger COUNT = new AtomicInteger();

  public TestClock clock() {
    return context.getBean(TestClock.class);
  }

  /** A browser in which nobody has signed in, at a place of its own. */
  public Browser browser() {
    var place = COUNT.incrementAndGet();
    return browser("10.%d.%d.%d".formatted(place >> 16, place >> 8 & 255, place & 255));
  }

  /**
   * @param source the network address it comes from
   */
  public Browser browser(String source) {
    return new Browser(address, source);
  }

  /** Signs up an agency, in Paris and euros; its addresses are not used by any other. */
  public TestAgency signsUp(String name) {
    return signsUp(name, "Europe/Paris", "EUR", "FR");
  }

  public TestAgency signsUp(String name, String zone, String currency, String country) {
    var domain = name.toLowerCase(java.util.Locale.ROOT) + COUNT.incrementAndGet() + ".example";
    var owner = browser();
    owner
        .post(
            "/api/agencies",
            Map.of(
                "agency",
                Map.of("name", name, "timeZone", zone, "currency", currency, "country", country),
                "name",
                "Olga Owner",
                "email",
                "owner@" + domain,
                "password",
                PASSWORD))
        .expect(201);
    return new TestAgency(this, name, domain, owner);
  }
}
