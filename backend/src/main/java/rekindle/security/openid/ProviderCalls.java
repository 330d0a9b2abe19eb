package rekindle.security.openid;

import com.nimbusds.jose.util.JSONObjectUtils;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rekindle.security.openid.SignOnRefused.Reason;

/** Speaks with the provider: to the addresses it names itself, follows nobody elsewhere. */
@Singleton
class ProviderCalls {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration ANSWER = Duration.ofSeconds(10);
  private static final int OK = 200;

  /**
   * @throws SignOnRefused when it does not answer, or with anything but what was asked for
   */
  Map<String, Object> get(URI address) {
    return json(text(address));
  }

  String text(URI address) {
    var answer = send(HttpRequest.newBuilder(address).GET());
    if (answer.status() != OK) {
      throw new SignOnRefused(Reason.AWAY, address + " answered " + answer.status());
    }
    return answer.body();
  }

  /**
   * @param authorization absent where the form says who we are
   * @throws SignOnRefused {@code NOT_CONFIRMED} when the provider refuses
   */
  Map<String, Object> post(URI address, Map<String, String> form, @Nullable String authorization) {
    var request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(form)));
    if (authorization != null) {
      request.header("Authorization", authorization);
    }
    var answer = send(request);
    if (answer.status() != OK) {
      throw new SignOnRefused(Reason.NOT_CONFIRMED, address + " answered " + answer.status());
    }
    return json(answer.body());
  }

  static String encoded(Map<String, String> values) {
    return values.entrySet().stream()
        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
        .collect(Collectors.joining("&"));
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** Made when it is first needed: most programs never do. */
  private static final class Connections {
    static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(CONNECT).build();
  }

  private record Answer(int status, String body) {}

  private Answer send(HttpRequest.Builder request) {
    try {
      var built = request.header("Accept", "application/json").timeout(ANSWER).build();
      var answer = Connections.HTTP.send(built, BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.body());
    } catch (IOException e) {
      throw new SignOnRefused(Reason.AWAY, String.valueOf(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SignOnRefused(Reason.AWAY, "interrupted");
    }
  }

  private static Map<String, Object> json(String text) {
    try {
      return JSONObjectUtils.parse(text);
    } catch (ParseException e) {
      throw new SignOnRefused(Reason.NOT_CONFIRMED, "an answer that is no JSON object");
    }
  }
}
