package rekindle.security.factors;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rekindle.shared.ids.UuidBytes;

/**
 * Encrypts secrets that must be read again: AES-256-GCM under keys that are derived (HKDF, RFC
 * 5869) from the installation's own secret, which no row holds. A box opens for the person alone
 * for whom it was closed: moved to somebody else's row it is waste.
 *
 * <p>A box is the name of its key (4 bytes), a nonce (12) and the encrypted secret with its tag.
 */
@Singleton
class SecretBox {
  private static final Logger LOG = LoggerFactory.getLogger(SecretBox.class);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String PURPOSE = "rekindle authenticator secrets, ";
  private static final int NAME_BYTES = 4;
  private static final int NONCE_BYTES = 12;
  private static final int KEY_BYTES = 32;
  private static final int TAG_BITS = 128;

  private record Key(byte[] name, SecretKey secret) {}

  /** The present one first. */
  private final List<Key> keys;

  SecretBox(KeySettings settings) {
    this.keys =
        Stream.of(settings.secret(), settings.before())
            .filter(secret -> !secret.isBlank())
            .map(SecretBox::key)
            .toList();
  }

  byte[] close(byte[] secret, UUID personId) {
    var key = keys.getFirst();
    var nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    try {
      var encrypted = cipher(Cipher.ENCRYPT_MODE, key, nonce, personId).doFinal(secret);
      return ByteBuffer.allocate(NAME_BYTES + NONCE_BYTES + encrypted.length)
          .put(key.name())
          .put(nonce)
          .put(encrypted)
          .array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has AES-GCM", e);
    }
  }

  /** Empty when it was tampered with, or closed for somebody else, or when its key is gone. */
  Optional<byte[]> open(byte[] box, UUID personId) {
    var key = keys.stream().filter(each -> closed(box, each)).findFirst();
    if (key.isEmpty()) {
      LOG.error("A secret was encrypted by a key that this installation has no longer.");
      return Optional.empty();
    }
    var nonce = Arrays.copyOfRange(box, NAME_BYTES, NAME_BYTES + NONCE_BYTES);
    try {
      var cipher = cipher(Cipher.DECRYPT_MODE, key.get(), nonce, personId);
      var start = NAME_BYTES + NONCE_BYTES;
      return Optional.of(cipher.doFinal(box, start, box.length - start));
    } catch (GeneralSecurityException e) {
      LOG.error("An encrypted secret was changed from outside.");
      return Optional.empty();
    }
  }

  /** Whether it would still open if only the present key were left. */
  boolean isOfPresentKey(byte[] box) {
    return closed(box, keys.getFirst());
  }

  private static boolean closed(byte[] box, Key key) {
    return box.length > NAME_BYTES + NONCE_BYTES
        && Arrays.equals(box, 0, NAME_BYTES, key.name(), 0, NAME_BYTES);
  }

  private static Cipher cipher(int mode, Key key, byte[] nonce, UUID personId)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key.secret(), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(key.name());
    cipher.updateAAD(UuidBytes.toBytes(personId));
    return cipher;
  }

  private static Key key(String secret) {
    var material = secret.getBytes(StandardCharsets.UTF_8);
    try {
      var kdf = KDF.getInstance("HKDF-SHA256");
      return new Key(
          kdf.deriveData(derivation(material, "name", NAME_BYTES)),
          kdf.deriveKey("AES", derivation(material, "key", KEY_BYTES)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HKDF", e);
    }
  }

  private static HKDFParameterSpec derivation(byte[] material, String use, int bytes) {
    return HKDFParameterSpec.ofExtract()
        .addIKM(material)
        .thenExpand((PURPOSE + use).getBytes(StandardCharsets.UTF_8), bytes);
  }
}
