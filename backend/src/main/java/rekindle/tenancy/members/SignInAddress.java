package rekindle.tenancy.members;

import java.text.Normalizer;
import java.util.Locale;

/**
 * An e-mail address as it names a person: in small letters and in one form of Unicode, everything
 * else as it was typed. An accent makes another address, and two ways to write the same accent do
 * not (Unicode TR 15). The database compares the columns byte by byte.
 */
public final class SignInAddress {
  private SignInAddress() {}

  public static String of(String typed) {
    return Normalizer.normalize(typed.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }
}
