package rekindle.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserWordsTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0, Firefox on Linux
          "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0", Edge on Windows
          "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36", Chrome on Windows
          "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15", Safari on macOS
          "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/142.0 Mobile/15E148 Safari/604.1", Chrome on iPhone
          "Mozilla/5.0 (Linux; Android 15; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36", Samsung Internet on Android
          curl/8.5.0, An unknown browser
          """)
  void the_browser_and_its_system_are_named(String userAgent, String words) {
    assertThat(BrowserWords.of(userAgent)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"''", "'Your bank: call +33 1 42 68 53 00 at once'"})
  void what_it_says_itself_is_not_repeated(String userAgent) {
    assertThat(BrowserWords.of(userAgent)).isEqualTo("An unknown browser");
    assertThat(BrowserWords.of(null)).isEqualTo("An unknown browser");
  }
}
