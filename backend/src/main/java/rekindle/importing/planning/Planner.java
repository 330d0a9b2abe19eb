package rekindle.importing.planning;

import java.util.ArrayList;
import java.util.List;
import rekindle.importing.mapping.FileMapping;

/**
 * The one plan. From parsed rows and the known world it says what will be done, row by row, and
 * touches nothing but what the world has learnt. Preview shows it, commit carries it out.
 */
public final class Planner {

  private final World world;
  private final FileMapping mapping;

  public Planner(World world, FileMapping mapping) {
    this.world = world;
    this.mapping = mapping;
  }

  /** Plans the next rows of the file; rows must come in their order. */
  public List<PlannedRow> plan(List<ParsedRow> rows) {
    RowPlanner planner =
        switch (mapping.kind()) {
          case CLIENTS -> new ClientPlanner(world, mapping);
          case CONTACTS -> new ContactPlanner(world, mapping);
          case ACTIVITIES -> new ActivityPlanner(world, mapping);
        };
    planner.prepare(rows);
    List<PlannedRow> planned = new ArrayList<>(rows.size());
    for (ParsedRow row : rows) {
      planned.add(
          row.errors().isEmpty() ? planner.plan(row) : PlannedRow.refused(row, row.errors()));
    }
    return planned;
  }

  /** The part of the plan that differs from kind to kind. */
  interface RowPlanner {

    void prepare(List<ParsedRow> rows);

    PlannedRow plan(ParsedRow row);
  }
}
