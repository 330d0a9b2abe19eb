package rekindle.tenancy.members;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.shared.problem.ChangedMeanwhile;
import rekindle.tenancy.CurrentMember;

/** Names who saved a record, to somebody who was about to save it too. */
@Singleton
public class LastWriter {
  private final Members members;
  private final CurrentMember currentMember;

  LastWriter(Members members, CurrentMember currentMember) {
    this.members = members;
    this.currentMember = currentMember;
  }

  public String name(@Nullable UUID member) {
    if (member == null) {
      return ChangedMeanwhile.SOMEBODY;
    }
    return currentMember.id().filter(member::equals).isPresent()
        ? ChangedMeanwhile.YOU
        : members.find(member).map(MemberView::name).orElse(ChangedMeanwhile.SOMEBODY);
  }
}
