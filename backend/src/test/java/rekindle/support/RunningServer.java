package rekindle.support;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import rekindle.Application;
import rekindle.support.watch.SqlWatch;

/**
 * Gives a test the one running program of this JVM as its {@link World}. It is started once: tests
 * keep apart by signing up agencies of their own, as real users do.
 */
public class RunningServer
    implements ParameterResolver, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
  private static final World WORLD = start();

  private static World start() {
    var settings = new HashMap<>(TestDatabase.settings());
    settings.putAll(Postbox.settings());
    settings.putAll(TestProvider.settings());
    settings.put("REKINDLE_TOKEN_SECRET", "a secret for tests that is long enough to sign with");
    settings.put("rekindle.security.https", false);
    // Each browser comes from a place of its own.
    settings.put("rekindle.security.proxied", true);
    settings.put("micronaut.server.port", -1);
    settings.put("rekindle.tasks.first-pause", "10ms");
    ApplicationContext context = Application.builder().properties(settings).start();
    return new World(context, context.getBean(EmbeddedServer.class).getURI());
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    WORLD.clock().set(TestClock.START);
  }

  /** What the program swallowed must not go unseen. */
  @Override
  public void afterEach(ExtensionContext context) {
    SqlWatch.assertClean();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    SqlWatch.assertClean();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    var type = parameter.getParameter().getType();
    return type == World.class || (!type.isPrimitive() && WORLD.context().containsBean(type));
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    var type = parameter.getParameter().getType();
    return type == World.class ? WORLD : WORLD.context().getBean(type);
  }
}
