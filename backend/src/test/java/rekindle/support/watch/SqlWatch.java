package rekindle.support.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import rekindle.tenancy.AgencyContext;

/**
 * Judges every statement the program under test sends to the database. One that leaves an owned
 * table free, or is given another agency's id than the one in context, fails at once, and fails the
 * test it ran in even if the program swallowed that.
 */
@Singleton
@Order(Ordered.HIGHEST_PRECEDENCE)
public class SqlWatch implements BeanCreatedEventListener<DataSource> {
  /** How a statement that must cross agencies says so; the place it comes from counts too. */
  private static final String MARK = "/* across agencies: ";

  private static final Queue<String> FAULTS = new ConcurrentLinkedQueue<>();

  private final Map<String, Verdict> verdicts = new ConcurrentHashMap<>();
  private final Provider<AgencyContext> context;
  private volatile Set<String> owned = Set.of();

  SqlWatch(Provider<AgencyContext> context) {
    this.context = context;
  }

  /** Wraps the pool itself, beneath whatever the framework puts around it. */
  @Override
  public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
    return Watched.dataSource(event.getBean(), this);
  }

  /**
   * Fails when a statement since the last call was refused.
   *
   * @throws AssertionError naming the statements
   */
  public static void assertClean() {
    assertThat(drain()).as("statements that are not held to an agency").isEmpty();
  }

  /** For a test that provokes a fault: what was found since the last call. */
  public static List<String> drain() {
    var found = new ArrayList<String>();
    for (var fault = FAULTS.poll(); fault != null; fault = FAULTS.poll()) {
      found.add(fault);
    }
    return found;
  }

  /** The positions at which the statement takes an agency's id. */
  Set<Integer> judge(String sql, Connection connection) throws SQLException {
    if (sql.stripLeading().startsWith(MARK)) {
      if (!CrossingPlaces.allowHere()) {
        throw fault("Only the marked places may read across agencies", sql);
      }
      return Set.of();
    }
    if (owned.isEmpty()) {
      owned = OwnedTables.read(connection);
    }
    var verdict = verdicts.computeIfAbsent(sql, text -> StatementCheck.judge(text, owned));
    if (!verdict.faults().isEmpty()) {
      throw fault(String.join("; ", verdict.faults()), sql);
    }
    return verdict.agencyParameters();
  }

  void checkAgency(Object value, String sql) {
    if (!value.equals(context.get().agencyId())) {
      throw fault("It was given the id of another agency than the one in context", sql);
    }
  }

  private static UnheldStatement fault(String fault, String sql) {
    var message = fault + " — " + sql;
    FAULTS.add(message);
    return new UnheldStatement(message);
  }
}
