package rekindle.shared.ids;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps a UUID as the 16 bytes of a {@code BINARY(16)} column, in the order RFC 9562 sorts by. */
@Singleton
public class UuidBytes implements AttributeConverter<UUID, byte[]> {

  @Override
  public byte @Nullable [] convertToPersistedValue(
      @Nullable UUID value, ConversionContext context) {
    return value == null ? null : toBytes(value);
  }

  @Override
  public @Nullable UUID convertToEntityValue(byte @Nullable [] bytes, ConversionContext context) {
    return bytes == null ? null : toUuid(bytes);
  }

  public static byte[] toBytes(UUID value) {
    return ByteBuffer.allocate(16)
        .putLong(value.getMostSignificantBits())
        .putLong(value.getLeastSignificantBits())
        .array();
  }

  public static UUID toUuid(byte[] bytes) {
    var buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }
}
