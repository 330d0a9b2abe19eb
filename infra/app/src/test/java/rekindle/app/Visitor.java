package rekindle.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.Yaml;

/** Uses the running program's API as a browser would. */
final class Visitor implements AutoCloseable {
  private static final String EMAIL = "owner@harbour.example";
  private static final String PASSWORD = "a-long-enough-password";

  private final String address;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

  private Visitor(String address) {
    this.address = address;
  }

  /** Founds an agency, and is its owner from then on. */
  static Visitor signUp(String address) {
    Visitor visitor = new Visitor(address);
    visitor.send(
        "POST",
        "/api/agencies",
        """
        {"agency": {"name": "Harbour", "timeZone": "Europe/Paris", "currency": "EUR",
         "country": "FR"}, "name": "Olga Owner", "email": "%s", "password": "%s"}
        """
            .formatted(EMAIL, PASSWORD));
    return visitor;
  }

  /** Comes back as the owner. */
  static Visitor signIn(String address) {
    Visitor visitor = new Visitor(address);
    visitor.send(
        "POST",
        "/api/session",
        "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(EMAIL, PASSWORD));
    return visitor;
  }

  Map<?, ?> get(String path) {
    return send(request(path).GET());
  }

  /** What stands in a list that was answered. */
  static List<?> items(Map<?, ?> slice) {
    return (List<?>) Objects.requireNonNull(slice.get("items"));
  }

  Map<?, ?> send(String method, String path, String json) {
    return send(write(method, path, json).header("Content-Type", "application/json"));
  }

  /** Writes against a record as it stands now. */
  Map<?, ?> send(String method, String path, String json, Map<?, ?> record) {
    return send(
        write(method, path, json)
            .header("Content-Type", "application/json")
            .header("If-Match", "\"" + record.get("version") + "\""));
  }

  void upload(String path, String text) {
    send(write("PUT", path, text).header("Content-Type", "application/octet-stream"));
  }

  @Override
  public void close() {
    http.close();
  }

  private HttpRequest.Builder write(String method, String path, String body) {
    if (csrf().isEmpty()) {
      get("/api/session");
    }
    return request(path)
        .method(method, BodyPublishers.ofString(body))
        .header("X-CSRF-TOKEN", csrf());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "application/json");
  }

  private String csrf() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("CSRF"))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  /** JSON is YAML, too. */
  private Map<?, ?> send(HttpRequest.Builder builder) {
    HttpRequest request = builder.build();
    try {
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      boolean unknownYet = request.method().equals("GET") && answer.statusCode() == 401;
      assertThat(answer.statusCode() / 100 == 2 || unknownYet).as(answer.body()).isTrue();
      return new Yaml().load(answer.body()) instanceof Map<?, ?> map ? map : Map.of();
    } catch (IOException e) {
      throw new AssertionError(request.uri() + " does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
