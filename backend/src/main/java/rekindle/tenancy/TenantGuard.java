package rekindle.tenancy;

import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.event.EntityEventContext;
import io.micronaut.data.event.EntityEventListener;
import io.micronaut.data.model.runtime.RuntimePersistentEntity;
import io.micronaut.data.model.runtime.RuntimePersistentProperty;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.lang.annotation.Annotation;

/**
 * Refuses to write an entity that carries another agency's id. The framework takes the id it finds
 * on an entity at its word: a forged one would insert, move or overwrite rows of another agency.
 */
@Singleton
class TenantGuard implements EntityEventListener<Object> {
  private final Provider<AgencyContext> context;

  TenantGuard(Provider<AgencyContext> context) {
    this.context = context;
  }

  @Override
  public boolean supports(
      RuntimePersistentEntity<Object> entity, Class<? extends Annotation> eventType) {
    return entity.getPersistentProperties().stream().anyMatch(TenantGuard::isTenant);
  }

  @Override
  public boolean prePersist(EntityEventContext<Object> event) {
    return check(event);
  }

  @Override
  public boolean preUpdate(EntityEventContext<Object> event) {
    return check(event);
  }

  @Override
  public boolean preRemove(EntityEventContext<Object> event) {
    return check(event);
  }

  private boolean check(EntityEventContext<Object> event) {
    for (var property : event.getPersistentEntity().getPersistentProperties()) {
      if (isTenant(property)) {
        var agency = property.getProperty().get(event.getEntity());
        if (agency != null && !agency.equals(context.get().agencyId())) {
          throw new SecurityException("An entity of another agency was about to be written");
        }
      }
    }
    return true;
  }

  private static boolean isTenant(RuntimePersistentProperty<Object> property) {
    return property.getAnnotationMetadata().hasStereotype(TenantId.class);
  }
}
