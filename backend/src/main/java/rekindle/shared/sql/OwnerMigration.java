package rekindle.shared.sql;

import io.micronaut.context.BeanContext;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.flyway.DataSourceMigrationRunner;
import io.micronaut.flyway.FlywayConfigurationProperties;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/**
 * Has the tables brought up to date before anybody reads them, by their owner alone: looking up
 * what the migration needs runs it. The framework's own listener would then begin it once more
 * through the program's pool, whose user may not change a table.
 */
@Singleton
@Replaces(DataSourceMigrationRunner.class)
class OwnerMigration implements BeanCreatedEventListener<DataSource> {
  private final BeanContext context;

  OwnerMigration(BeanContext context) {
    this.context = context;
  }

  @Override
  public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
    context.findBean(FlywayConfigurationProperties.class);
    return event.getBean();
  }
}
