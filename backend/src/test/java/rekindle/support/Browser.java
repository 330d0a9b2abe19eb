package rekindle.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Talks to the program as a browser would: keeps cookies and repeats the CSRF cookie. */
public final class Browser {
  static final ObjectMapper JSON = new ObjectMapper();

  private final URI address;
  private final String source;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(cookies).version(HttpClient.Version.HTTP_1_1).build();

  Browser(URI address, String source) {
    this.address = address;
    this.source = source;
  }

  public Answer get(String path) {
    return send("GET", path, null, Map.of());
  }

  public Answer post(String path, @Nullable Object body) {
    return send("POST", path, body, Map.of());
  }

  /** Writes against the version that was read. */
  public Answer put(String path, @Nullable Object body, int version) {
    return send("PUT", path, body, Map.of("If-Match", "\"" + version + "\""));
  }

  public Answer put(String path, @Nullable Object body) {
    return send("PUT", path, body, Map.of());
  }

  public Answer delete(String path) {
    return send("DELETE", path, null, Map.of());
  }

  public Answer send(
      String method, String path, @Nullable Object body, Map<String, String> headers) {
    var json = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(write(body));
    var type = body == null ? Map.<String, String>of() : Map.of("Content-Type", "application/json");
    return send(method, path, json, type, headers);
  }

  /** Uploads bytes as they are. */
  public Answer upload(String method, String path, byte[] bytes, String contentType) {
    return send(
        method,
        path,
        BodyPublishers.ofByteArray(bytes),
        Map.of("Content-Type", contentType),
        Map.of());
  }

  public Answer send(
      String method,
      String path,
      BodyPublisher body,
      Map<String, String> headers,
      Map<String, String> moreHeaders) {
    if (!method.equals("GET") && cookie("CSRF").isEmpty()) {
      get("/api/session");
    }
    var request = HttpRequest.newBuilder(address.resolve(path)).method(method, body);
    request.header("Accept", "application/json");
    request.header("X-Forwarded-For", source);
    cookie("CSRF").ifPresent(token -> request.setHeader("X-CSRF-TOKEN", token));
    headers.forEach(request::setHeader);
    moreHeaders.forEach(request::setHeader);
    try {
      var response = http.send(request.build(), BodyHandlers.ofString());
      return new Answer(
          method + " " + path, response.statusCode(), response.headers(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public Optional<String> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  /** Puts a cookie back, as a thief of it would. */
  public void setCookie(String name, String value, String path) {
    var cookie = new HttpCookie(name, value);
    cookie.setPath(path);
    cookie.setDomain(domain());
    cookies.getCookieStore().add(address, cookie);
  }

  /** As a cookie that the program sets has it, so that its next one takes the place of this. */
  private String domain() {
    var host = address.getHost();
    return host.contains(".") ? host : host + ".local";
  }

  /** The id of the member who is signed in here. */
  public UUID memberId() {
    return UUID.fromString(get("/api/session").expect(200).text("/member/id"));
  }

  private static String write(Object body) {
    try {
      return body instanceof String text ? text : JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
