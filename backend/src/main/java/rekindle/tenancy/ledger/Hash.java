package rekindle.tenancy.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A SHA-256, as 64 hexadecimal digits. */
record Hash(String hex) {
  /** What the first seal stands on. */
  static final Hash NOTHING = new Hash("0".repeat(64));

  static Hash of(byte[] bytes) {
    return new Hash(HexFormat.of().formatHex(bytes));
  }

  static @Nullable Hash ofOrNull(byte @Nullable [] bytes) {
    return bytes == null ? null : of(bytes);
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  /**
   * What is hashed: each value with its length before it, or a mark that there is none, so that no
   * two different things are the same bytes.
   */
  static final class Of {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Of number(long value) {
      return put(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }

    /** To the microsecond, as the database keeps it. */
    Of instant(Instant value) {
      return number(ChronoUnit.MICROS.between(Instant.EPOCH, value));
    }

    Of id(@Nullable UUID value) {
      return text(value == null ? null : value.toString());
    }

    Of hash(@Nullable Hash value) {
      return text(value == null ? null : value.hex());
    }

    Of text(@Nullable String value) {
      return put(value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    Of put(byte @Nullable [] value) {
      var length = value == null ? -1 : value.length;
      bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
      if (value != null) {
        bytes.writeBytes(value);
      }
      return this;
    }

    Hash sum() {
      try {
        return Hash.of(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("Every Java platform has SHA-256", e);
      }
    }
  }
}
