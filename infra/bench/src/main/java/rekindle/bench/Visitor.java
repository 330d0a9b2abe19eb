package rekindle.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.cookie.BasicCookieStore;
import org.apache.hc.client5.http.cookie.Cookie;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;

/** Somebody who is signed in: a browser's cookies and one connection that stays open. */
final class Visitor implements AutoCloseable {
  private static final String CSRF = "CSRF";

  private final String address;
  private final BasicCookieStore cookies = new BasicCookieStore();
  private final CloseableHttpClient http =
      HttpClients.custom()
          .setConnectionManager(new BasicHttpClientConnectionManager())
          .setDefaultCookieStore(cookies)
          .disableContentCompression()
          .disableAutomaticRetries()
          .disableRedirectHandling()
          .build();

  private Visitor(String address) {
    this.address = address;
  }

  static Visitor signIn(String address, String email) {
    Visitor visitor = new Visitor(address);
    // Refused, but with the cookie that an unsafe request must repeat.
    visitor.send(new HttpGet(address + "/api/session"), 401);
    String body =
        """
        {"email": "%s", "password": "%s"}
        """
            .formatted(email, World.PASSWORD);
    visitor.post("/api/session", body, Map.of(), 204);
    return visitor;
  }

  /** Before the token that lives for minutes has expired. */
  void stay() {
    post("/api/session/refresh", "{}", Map.of(), 204);
  }

  /** Answers as large as a browser asks for them, which nobody unpacks here. */
  void get(String path) {
    HttpGet request = new HttpGet(address + path);
    request.setHeader("Accept-Encoding", "gzip");
    send(request, 200);
  }

  String read(String path) {
    return send(new HttpGet(address + path), 200);
  }

  void post(String path, String body, Map<String, String> headers, int expected) {
    HttpPost request = new HttpPost(address + path);
    request.setHeader("Accept-Encoding", "gzip");
    request.setHeader("X-CSRF-TOKEN", cookie(CSRF));
    headers.forEach(request::setHeader);
    request.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
    send(request, expected);
  }

  @Override
  public void close() {
    try {
      http.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String send(HttpUriRequestBase request, int expected) {
    request.setHeader("Accept", "application/json");
    try {
      return http.execute(
          request,
          answer -> {
            byte[] body =
                answer.getEntity() == null
                    ? new byte[0]
                    : EntityUtils.toByteArray(answer.getEntity());
            String text = new String(body, StandardCharsets.UTF_8);
            if (answer.getCode() != expected) {
              throw new IOException(request + " was answered " + answer.getCode() + ": " + text);
            }
            return text;
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String cookie(String name) {
    return cookies.getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("There is no cookie " + name));
  }
}
