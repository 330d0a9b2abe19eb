package rekindle.clients;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.clients.reach.Domains;
import rekindle.clients.reach.WebAddress;

/**
 * What a person says of a client, whole: what is left out is empty afterwards, but for stage,
 * source and tags, which stay as they are.
 *
 * @param domain a host name or web address; kept as the bare host name
 * @param site the plant or office, where a client has several
 * @param since when the client came to the agency
 */
@Serdeable
public record ClientDetails(
    @NotBlank(message = "Give the client a name.")
        @Size(max = 200, message = "Use at most 200 characters.")
        String name,
    @Nullable @Size(max = 300, message = "Use at most 300 characters.") @WebAddress String domain,
    @Nullable @Size(max = 100, message = "Use at most 100 characters.") String site,
    @Nullable UUID parentId,
    @Nullable @Size(max = 100, message = "Use at most 100 characters.") String industry,
    @Nullable UUID ownerId,
    @Nullable @Size(max = 100, message = "Use at most 100 characters.") String segment,
    @Nullable Stage stage,
    @Nullable Source source,
    @Nullable @Size(max = 200, message = "Use at most 200 characters.") String sourceCandidate,
    @Nullable @Size(max = 20, message = "Use at most 20 tags.")
        List<
                @NotBlank(message = "A tag needs a word.")
                @Size(max = 40, message = "Use at most 40 characters in a tag.") String>
            tags,
    @Nullable Boolean offLimits,
    @Nullable Boolean doNotContact,
    @Nullable LocalDate since) {

  ClientDetails ownedBy(UUID member) {
    return new ClientDetails(
        name,
        domain,
        site,
        parentId,
        industry,
        member,
        segment,
        stage,
        source,
        sourceCandidate,
        tags,
        offLimits,
        doNotContact,
        since);
  }

  @Nullable String normalDomain() {
    return Domains.of(domain);
  }

  Stage stageOr(Stage otherwise) {
    return stage == null ? otherwise : stage;
  }

  Source sourceOr(Source otherwise) {
    return source == null ? otherwise : source;
  }

  List<String> tagsOr(List<String> otherwise) {
    return tags == null ? otherwise : tags.stream().map(String::strip).distinct().toList();
  }

  boolean isOffLimits() {
    return Boolean.TRUE.equals(offLimits);
  }

  boolean isDoNotContact() {
    return Boolean.TRUE.equals(doNotContact);
  }
}
