package rekindle.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EncodingDetectorTest {

  private static final String TEXT = "Name;Ort\r\nMüller – “Zoë”;Łódź\r\n";
  private static final String WESTERN = "Name;Ort\r\nMüller – “Zoë”;Köln\r\n";

  @Test
  void utf_8_is_told_with_and_without_its_mark() {
    assertThat(detect(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(Encoding.UTF_8);
    assertThat(detect(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Encoding.UTF_8);
  }

  @Test
  void utf_16_is_told_by_its_mark_and_without_it_by_its_zeros() {
    assertThat(detect(TEXT.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(Encoding.UTF_16LE);
    assertThat(detect(TEXT.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(Encoding.UTF_16BE);
    assertThat(detect(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo(Encoding.UTF_16LE);
    assertThat(detect(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)))
        .isEqualTo(Encoding.UTF_16BE);
  }

  @Test
  void what_is_not_utf_8_is_windows_1252() {
    assertThat(detect(WESTERN.getBytes(Charset.forName("windows-1252"))))
        .isEqualTo(Encoding.WINDOWS_1252);
  }

  @Test
  void one_umlaut_after_megabytes_of_ascii_decides() {
    EncodingDetector detector = new EncodingDetector();
    byte[] ascii = "plain,text\n".repeat(10_000).getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < 20; i++) {
      detector.accept(ascii, 0, ascii.length);
    }
    assertThat(detector.result()).isEqualTo(Encoding.UTF_8);
    byte[] umlaut = {(byte) 0xFC, 'x'};
    detector.accept(umlaut, 0, 2);
    assertThat(detector.result()).isEqualTo(Encoding.WINDOWS_1252);
  }

  @Test
  void a_letter_cut_between_two_pieces_is_still_utf_8() {
    byte[] bytes = "aé€𝄞".getBytes(StandardCharsets.UTF_8);
    EncodingDetector detector = new EncodingDetector();
    for (byte b : bytes) {
      detector.accept(new byte[] {b}, 0, 1);
    }
    assertThat(detector.result()).isEqualTo(Encoding.UTF_8);
  }

  private static Encoding detect(byte[] bytes) {
    EncodingDetector detector = new EncodingDetector();
    detector.accept(bytes, 0, bytes.length);
    return detector.result();
  }
}
