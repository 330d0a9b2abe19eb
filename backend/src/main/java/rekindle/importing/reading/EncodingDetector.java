package rekindle.importing.reading;

/**
 * Watches all bytes of a file go by and says how they are encoded. The whole file counts: one that
 * is plain ASCII for megabytes may still hold a single umlaut of Windows-1252 near its end.
 */
public final class EncodingDetector {

  private long position;
  private long zerosAtEven;
  private long zerosAtOdd;
  private int first = -1;
  private int second = -1;

  private boolean validUtf8 = true;
  private int continuationsDue;
  private int lowest = 0x80;
  private int highest = 0xBF;

  public void accept(byte[] bytes, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      accept(bytes[i] & 0xFF);
    }
  }

  public Encoding result() {
    if (first == 0xFF && second == 0xFE) {
      return Encoding.UTF_16LE;
    }
    if (first == 0xFE && second == 0xFF) {
      return Encoding.UTF_16BE;
    }
    // Text of western languages in UTF-16 is zeros in every other place; no other text has any.
    if (zerosAtOdd > position / 5 && zerosAtOdd > 4 * zerosAtEven) {
      return Encoding.UTF_16LE;
    }
    if (zerosAtEven > position / 5 && zerosAtEven > 4 * zerosAtOdd) {
      return Encoding.UTF_16BE;
    }
    return validUtf8 && continuationsDue == 0 ? Encoding.UTF_8 : Encoding.WINDOWS_1252;
  }

  private void accept(int octet) {
    if (position == 0) {
      first = octet;
    } else if (position == 1) {
      second = octet;
    }
    if (octet == 0) {
      if (position % 2 == 0) {
        zerosAtEven++;
      } else {
        zerosAtOdd++;
      }
    }
    position++;
    if (validUtf8) {
      followUtf8(octet);
    }
  }

  /** The well-formed sequences of RFC 3629: no overlong forms, no surrogates, nothing too high. */
  private void followUtf8(int octet) {
    if (continuationsDue > 0) {
      validUtf8 = octet >= lowest && octet <= highest;
      lowest = 0x80;
      highest = 0xBF;
      continuationsDue--;
    } else if (octet >= 0xC2 && octet <= 0xDF) {
      continuationsDue = 1;
    } else if (octet >= 0xE0 && octet <= 0xEF) {
      continuationsDue = 2;
      lowest = octet == 0xE0 ? 0xA0 : 0x80;
      highest = octet == 0xED ? 0x9F : 0xBF;
    } else if (octet >= 0xF0 && octet <= 0xF4) {
      continuationsDue = 3;
      lowest = octet == 0xF0 ? 0x90 : 0x80;
      highest = octet == 0xF4 ? 0x8F : 0xBF;
    } else if (octet >= 0x80) {
      validUtf8 = false;
    }
  }
}
