package rekindle.importing.runs;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import rekindle.importing.mapping.ImportField;
import rekindle.importing.mapping.ProposedColumn;
import rekindle.importing.planning.RowError;

/** The lists and maps that are kept as JSON inside a column. */
@Singleton
@SerdeImport(ProposedColumn.class)
@SerdeImport(RowError.class)
public class StoredJson {

  private final ObjectMapper mapper;

  StoredJson(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  public String write(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<ProposedColumn> columns(String json) {
    return read(json, Argument.listOf(ProposedColumn.class));
  }

  List<RowError> errors(String json) {
    return read(json, Argument.listOf(RowError.class));
  }

  public List<String> cells(String json) {
    return read(json, Argument.listOf(String.class));
  }

  public Map<ImportField, String> values(String json) {
    Map<ImportField, String> values = new EnumMap<>(ImportField.class);
    read(json, Argument.mapOf(String.class, String.class))
        .forEach((field, value) -> values.put(ImportField.valueOf(field), value));
    return values;
  }

  public String write(Map<ImportField, String> values) {
    Map<String, String> named = new java.util.TreeMap<>();
    values.forEach((field, value) -> named.put(field.name(), value));
    return write((Object) named);
  }

  private <T> T read(String json, Argument<T> type) {
    try {
      return java.util.Objects.requireNonNull(mapper.readValue(json, type));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
