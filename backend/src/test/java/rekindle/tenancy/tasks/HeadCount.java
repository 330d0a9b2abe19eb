package rekindle.tenancy.tasks;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import rekindle.tenancy.AgencyContext;
import rekindle.tenancy.members.Members;

/** Work in the background that notes for whom it ran and how many people it could see. */
@Singleton
class HeadCount implements BackgroundTask {
  static final String NAME = "head-count";

  record Seen(long agency, long people, boolean somebodyAsks) {}

  final Map<UUID, Seen> seen = new ConcurrentHashMap<>();

  /** How often the work about a subject was tried. */
  final Map<UUID, Integer> tries = new ConcurrentHashMap<>();

  /** The subjects whose work never succeeds. */
  final Set<UUID> hopeless = ConcurrentHashMap.newKeySet();

  final Set<UUID> givenUp = ConcurrentHashMap.newKeySet();

  /** How many runs the work about a subject still needs. */
  final Map<UUID, Integer> runsLeft = new ConcurrentHashMap<>();

  private final Provider<BackgroundTasks> tasks;
  private final AgencyContext context;
  private final Members members;

  HeadCount(Provider<BackgroundTasks> tasks, AgencyContext context, Members members) {
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
    tries.merge(subject, 1, Integer::sum);
    if (hopeless.contains(subject)) {
      throw new IllegalStateException("Hopeless, as the test wanted");
    }
    runsLeft.computeIfPresent(subject, (id, left) -> left - 1);
    seen.put(
        subject,
        new Seen(context.agencyId(), members.names().size(), context.requester().isPresent()));
  }

  @Override
  public boolean goesOn(UUID subject) {
    return runsLeft.getOrDefault(subject, 0) > 0;
  }

  @Override
  public void giveUp(UUID subject) {
    givenUp.add(subject);
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
