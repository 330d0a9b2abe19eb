package rekindle.security;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import jakarta.inject.Singleton;

/** The device from which the present request comes. */
@Singleton
class CurrentDevice {
  private final HttpClientAddressResolver addresses;

  CurrentDevice(HttpClientAddressResolver addresses) {
    this.addresses = addresses;
  }

  Device get() {
    return ServerRequestContext.currentRequest()
        .map(
            request ->
                new Device(
                    request.getHeaders().get(HttpHeaders.USER_AGENT), addresses.resolve(request)))
        .orElse(Device.UNKNOWN);
  }
}
