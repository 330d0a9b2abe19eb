package rekindle.shared.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rekindle.shared.problem.FieldError;

/** Collects in which fields what a writer sent differs from what is stored now. */
public final class Differences {
  private final List<FieldError> differences = new ArrayList<>();

  /** Notes the stored value when it is another than the writer's. */
  public Differences see(String field, @Nullable Object mine, @Nullable Object stored) {
    if (!Objects.equals(mine, stored)) {
      differences.add(new FieldError(field, stored == null ? "" : stored.toString()));
    }
    return this;
  }

  public List<FieldError> list() {
    return List.copyOf(differences);
  }
}
