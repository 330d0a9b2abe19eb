package rekindle.clients.contacts;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.clients.reach.Channel;
import rekindle.clients.reach.DialledNumber;

/**
 * What a person says of a contact, whole.
 *
 * @param role guessed from the title when left out
 * @param phones as people write them; a number without country code is read as the agency's country
 * @param met false for somebody known to exist whom nobody of ours has met; true when left out
 */
@Serdeable
public record ContactDetails(
    @Nullable @Size(max = 100, message = "Use at most 100 characters.") String givenName,
    @NotBlank(message = "Give a name.") @Size(max = 100, message = "Use at most 100 characters.")
        String familyName,
    @Nullable @Size(max = 200, message = "Use at most 200 characters.") String title,
    @Nullable ContactRole role,
    @Nullable @Size(max = 10, message = "Use at most 10 addresses.")
        List<
                @NotBlank(message = "Type an address.")
                @Email(message = "This is not an e-mail address.")
                @Size(max = 254, message = "Use at most 254 characters.") String>
            emails,
    @Nullable @Size(max = 10, message = "Use at most 10 numbers.")
        List<
                @NotBlank(message = "Type a number.") @Size(max = 50, message = "This is too long.")
                @DialledNumber String>
            phones,
    @Nullable @Size(max = 64, message = "This is too long.") String timeZone,
    @Nullable Channel preferredChannel,
    @Nullable Boolean hasLeft,
    @Nullable Boolean met,
    @Nullable UUID introducedById) {

  /** A name of blanks is none. */
  @Nullable String givenNameOrNull() {
    return givenName == null || givenName.isBlank() ? null : givenName.strip();
  }

  ContactRole roleOrGuess() {
    return role != null ? role : RoleGuess.from(title);
  }

  List<String> emailsOrNone() {
    return emails == null ? List.of() : emails;
  }

  List<String> phonesOrNone() {
    return phones == null ? List.of() : phones;
  }
}
