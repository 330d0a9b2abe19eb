package rekindle.tenancy;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.MySQL8JdbcCustomization;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.Serializable;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

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

  private final Map<String, OneTimeTask<Order>> tasks;
  private final DataSource dataSource;
  private final AgencyContext context;
  private @Nullable Scheduler scheduler;

  /** What is kept of a piece of work: for whom, and about what. */
  private record Order(long agencyId, UUID subject) implements Serializable {}

  BackgroundTasks(List<BackgroundTask> tasks, DataSource dataSource, AgencyContext context) {
    this.tasks =
        tasks.stream()
            .map(BackgroundTasks::oneTime)
            .collect(Collectors.toMap(OneTimeTask::getName, Function.identity()));
    this.dataSource = dataSource;
    this.context = context;
  }

  /**
   * Has the work done soon after the present transaction commits; never, if it does not.
   *
   * @param task the {@link BackgroundTask#name()}
   */
  public void schedule(String task, UUID subject) {
    var agency = context.agencyId();
    TaskInstance<Order> work =
        TaskDescriptor.of(task, Order.class)
            .instance(agency + ":" + subject)
            .data(new Order(agency, subject))
            .build();
    SchedulerClient.Builder.create(dataSource, List.copyOf(tasks.values()))
        .tableName(TABLE)
        .jdbcCustomization(DIALECT)
        .build()
        .scheduleIfNotExists(work, MACHINE.instant());
  }

  @EventListener
  void start(StartupEvent started) {
    scheduler =
        Scheduler.create(
                DelegatingDataSource.unwrapDataSource(dataSource), List.copyOf(tasks.values()))
            .tableName(TABLE)
            .jdbcCustomization(DIALECT)
            .pollUsingLockAndFetch(0.5, 1.0)
            .pollingInterval(Duration.ofMillis(500))
            .heartbeatInterval(Duration.ofSeconds(5))
            .missedHeartbeatsLimit(4)
            .executorService(Executors.newVirtualThreadPerTaskExecutor())
            .threads(4)
            .build();
    scheduler.start();
  }

  @PreDestroy
  void stop() {
    if (scheduler != null) {
      scheduler.stop();
    }
  }

  private static OneTimeTask<Order> oneTime(BackgroundTask task) {
    return Tasks.oneTime(task.name(), Order.class)
        .onFailure(new ExponentialBackoffFailureHandler<>(Duration.ofSeconds(2), 2))
        .execute(
            (work, execution) ->
                AgencyContext.run(
                    work.getData().agencyId(), () -> task.run(work.getData().subject())));
  }
}
