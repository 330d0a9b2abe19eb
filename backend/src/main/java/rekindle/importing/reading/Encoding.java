package rekindle.importing.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings that spreadsheets and old systems export in. */
public enum Encoding {
  UTF_8("UTF-8", StandardCharsets.UTF_8),
  UTF_16LE("UTF-16LE", StandardCharsets.UTF_16LE),
  UTF_16BE("UTF-16BE", StandardCharsets.UTF_16BE),
  WINDOWS_1252("WINDOWS-1252", Charset.forName("windows-1252"));

  private final String label;
  private final Charset charset;

  Encoding(String label, Charset charset) {
    this.label = label;
    this.charset = charset;
  }

  public String label() {
    return label;
  }

  public Charset charset() {
    return charset;
  }
}
