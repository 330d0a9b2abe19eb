package rekindle.security;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.context.ServerRequestContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import rekindle.security.limits.Sources;
import rekindle.tenancy.ledger.RequestSource;
import rekindle.tenancy.ledger.Source;

/** The device from which the present request comes. */
@Singleton
class CurrentDevice implements RequestSource {
  private final Sources sources;

  CurrentDevice(Sources sources) {
    this.sources = sources;
  }

  @Override
  public Optional<Source> source() {
    var device = get();
    return device.equals(Device.UNKNOWN)
        ? Optional.empty()
        : Optional.of(new Source(device.address(), device.userAgent()));
  }

  Device get() {
    return ServerRequestContext.currentRequest()
        .map(
            request ->
                new Device(
                    request.getHeaders().get(HttpHeaders.USER_AGENT), sources.current().address()))
        .orElse(Device.UNKNOWN);
  }
}
