package rekindle.importing.records;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.tenancy.members.MemberView;

/**
 * An agency's members as files name them: by their address, else by their name.
 *
 * @param labels the label of each member by address and by name, in lower case
 * @param byId the label of each member by their id
 * @param owners the same label, or that of the colleague who has the work of one who left
 * @param ids the id of each member by address and by name, in lower case
 */
public record Directory(
    Map<String, String> labels,
    Map<String, String> owners,
    Map<UUID, String> byId,
    Map<String, UUID> ids) {

  /** Where somebody is called as another's address is written, the address counts. */
  public static Directory of(Collection<MemberView> members, Map<UUID, UUID> receivers) {
    Map<String, String> labels = new HashMap<>();
    Map<UUID, String> byId = new HashMap<>();
    Map<String, UUID> ids = new HashMap<>();
    for (MemberView member : members) {
      String email = member.email();
      String label = email == null ? member.name() : email;
      byId.put(member.id(), label);
      labels.putIfAbsent(member.name().toLowerCase(Locale.ROOT), label);
      ids.putIfAbsent(member.name().toLowerCase(Locale.ROOT), member.id());
    }
    for (MemberView member : members) {
      String email = member.email();
      if (email != null) {
        labels.put(email.toLowerCase(Locale.ROOT), email);
        ids.put(email.toLowerCase(Locale.ROOT), member.id());
      }
    }
    Map<String, String> owners = new HashMap<>();
    ids.forEach(
        (name, id) ->
            owners.put(name, Objects.requireNonNull(byId.get(receivers.getOrDefault(id, id)))));
    return new Directory(labels, owners, byId, ids);
  }

  public @Nullable UUID id(@Nullable String label) {
    return label == null ? null : ids.get(label.toLowerCase(Locale.ROOT));
  }
}
