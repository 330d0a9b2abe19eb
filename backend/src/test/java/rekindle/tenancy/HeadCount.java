package rekindle.tenancy;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Work in the background that notes for whom it ran and how many people it could see. */
@Singleton
class HeadCount implements BackgroundTask {
  static final String NAME = "head-count";

  record Seen(long agency, long people, boolean somebodyAsks) {}

  final Map<UUID, Seen> seen = new ConcurrentHashMap<>();
  private final Provider<BackgroundTasks> tasks;
  private final AgencyContext context;
  private final MemberRepository members;

  HeadCount(Provider<BackgroundTasks> tasks, AgencyContext context, MemberRepository members) {
    this.tasks = tasks;
    this.context = context;
    this.members = members;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(UUID subject) {
    seen.put(
        subject, new Seen(context.agencyId(), members.count(), context.requester().isPresent()));
  }

  @Transactional
  void schedule(UUID subject) {
    tasks.get().schedule(NAME, subject);
  }

  @Transactional
  void scheduleAndFail(UUID subject) {
    schedule(subject);
    throw new IllegalStateException("after scheduling");
  }
}
