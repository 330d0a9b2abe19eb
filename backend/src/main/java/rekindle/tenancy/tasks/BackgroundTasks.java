package rekindle.tenancy.tasks;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.MySQL8JdbcCustomization;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.Serializable;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rekindle.tenancy.AgencyContext;

/**
 * Keeps background work in the database until it is done (db-scheduler): it is scheduled in the
 * transaction of whoever asks, so it is there exactly when their change is, and a node that dies in
 * the middle hands it to another within half a minute.
 */
@Singleton
public class BackgroundTasks {
  private static final String TABLE = "scheduled_task";

  /** Serves MariaDB as well; times are kept in UTC. */
  private static final JdbcCustomization DIALECT = new MySQL8JdbcCustomization(true);

  /** Due times are the machine's: the clock of the business may be set to another day. */
  private static final InstantSource MACHINE = InstantSource.system();

  /** A run under way may end within this; what it did not finish, another node takes over. */
  private static final Duration LONGEST_STOP = Duration.ofSeconds(15);

  /** How much is done at once on each node; nobody may take all of them for work that waits. */
  public static final int THREADS = 4;

  private static final Logger LOG = LoggerFactory.getLogger(BackgroundTasks.class);

  private final List<CustomTask<Order>> tasks;
  private final TaskEnds ends;
  private final Duration firstPause;
  private final DataSource dataSource;
  private final AgencyContext context;
  private @Nullable Scheduler scheduler;

  /** What is kept of a piece of work: for whom, and about what. */
  private record Order(long agencyId, UUID subject) implements Serializable {}

  /**
   * @param firstPause after which failed work is tried again; each pause is twice as long as the
   *     one before
   */
  BackgroundTasks(
      List<BackgroundTask> tasks,
      TaskEnds ends,
      @Property(name = "rekindle.tasks.first-pause") Duration firstPause,
      DataSource dataSource,
      AgencyContext context) {
    this.ends = ends;
    this.firstPause = firstPause;
    this.tasks = tasks.stream().map(this::kept).toList();
    this.dataSource = dataSource;
    this.context = context;
  }

  /**
   * Has the work done soon after the present transaction commits; never, if it does not.
   *
   * @param task the {@link BackgroundTask#name()}
   */
  public void schedule(String task, UUID subject) {
    schedule(task, subject, Duration.ZERO);
  }

  /** The same after some time. */
  public void schedule(String task, UUID subject, Duration after) {
    var agency = context.agencyId();
    TaskInstance<Order> work =
        TaskDescriptor.of(task, Order.class)
            .instance(agency + ":" + subject)
            .data(new Order(agency, subject))
            .build();
    SchedulerClient.Builder.create(dataSource, List.copyOf(tasks))
        .tableName(TABLE)
        .jdbcCustomization(DIALECT)
        .build()
        .scheduleIfNotExists(work, MACHINE.instant().plus(after));
  }

  @EventListener
  void start(StartupEvent started) {
    scheduler =
        Scheduler.create(DelegatingDataSource.unwrapDataSource(dataSource), List.copyOf(tasks))
            .tableName(TABLE)
            .jdbcCustomization(DIALECT)
            .pollUsingLockAndFetch(0.5, 1.0)
            .pollingInterval(Duration.ofMillis(500))
            .heartbeatInterval(Duration.ofSeconds(5))
            .missedHeartbeatsLimit(4)
            .executorService(Executors.newVirtualThreadPerTaskExecutor())
            .threads(THREADS)
            .shutdownMaxWait(LONGEST_STOP)
            .build();
    scheduler.start();
  }

  @PreDestroy
  void stop() {
    if (scheduler != null) {
      scheduler.stop();
    }
  }

  private CustomTask<Order> kept(BackgroundTask task) {
    return Tasks.custom(task.name(), Order.class)
        .onFailure((failed, order) -> failed(task, failed, order))
        .execute(
            (work, execution) -> {
              var order = work.getData();
              AgencyContext.run(order.agencyId(), () -> task.run(order.subject()));
              return (done, kept) -> done(task, order, done, kept);
            });
  }

  private void done(
      BackgroundTask task, Order order, ExecutionComplete done, ExecutionOperations<Order> kept) {
    AgencyContext.run(
        order.agencyId(),
        () ->
            ends.end(
                task,
                order.subject(),
                () -> kept.reschedule(done, MACHINE.instant().plus(task.pause())),
                kept::remove));
  }

  private void failed(
      BackgroundTask task, ExecutionComplete failed, ExecutionOperations<Order> kept) {
    var failures = failed.getExecution().consecutiveFailures;
    if (failures + 1 < task.attempts()) {
      kept.reschedule(failed, MACHINE.instant().plus(firstPause.multipliedBy(1L << failures)));
      return;
    }
    var order = (Order) failed.getExecution().taskInstance.getData();
    LOG.error(
        "{} is given up: {}", task.name(), failed.getCause().map(Throwable::toString).orElse(""));
    AgencyContext.run(order.agencyId(), () -> ends.giveUp(task, order.subject(), kept::remove));
  }
}
