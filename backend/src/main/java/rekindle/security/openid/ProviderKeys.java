package rekindle.security.openid;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;

/** The keys a provider signs with: kept for minutes, asked for again when it names a new one. */
record ProviderKeys(ProviderCalls calls, URI address) implements ResourceRetriever {

  JWKSource<SecurityContext> source() {
    try {
      return JWKSourceBuilder.create(address.toURL(), this).build();
    } catch (MalformedURLException e) {
      throw new IllegalStateException("The address of keys was checked before", e);
    }
  }

  @Override
  public Resource retrieveResource(URL url) throws IOException {
    try {
      return new Resource(calls.text(url.toURI()), "application/json");
    } catch (URISyntaxException | SignOnRefused e) {
      throw new IOException(e);
    }
  }
}
