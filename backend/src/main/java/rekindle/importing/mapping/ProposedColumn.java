package rekindle.importing.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rekindle.importing.values.DateOrder;

/** What we take a column for: its field, how sure that is, and the order of its dates, if any. */
public record ProposedColumn(
    int position,
    String header,
    ImportField field,
    double confidence,
    List<String> samples,
    @Nullable DateOrder dateOrder,
    boolean dateOrderAsked) {

  public ProposedColumn corrected(ImportField field, @Nullable DateOrder order) {
    return new ProposedColumn(
        position,
        header,
        field,
        field == this.field ? confidence : 1,
        samples,
        order == null ? dateOrder : order,
        order == null && dateOrderAsked);
  }
}
