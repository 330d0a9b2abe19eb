package rekindle.importing.planning;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import rekindle.importing.mapping.ColumnProfile;
import rekindle.importing.mapping.FileMapping;
import rekindle.importing.mapping.FileProposal;
import rekindle.importing.mapping.MappingProposer;
import rekindle.importing.reading.EncodingDetector;
import rekindle.importing.reading.TableReader;
import rekindle.importing.reading.TableRow;

/** The two folders of sample exports, read as the product reads them. */
public final class SampleFiles {

  static final Conventions CONVENTIONS =
      new Conventions(ZoneId.of("America/New_York"), "US", Instant.parse("2026-11-20T18:00:00Z"));

  private SampleFiles() {}

  public static byte[] bytes(String path) {
    try (InputStream in =
        Objects.requireNonNull(SampleFiles.class.getResourceAsStream("/" + path), path)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static FileProposal proposal(String path) {
    return proposal(bytes(path));
  }

  static FileProposal proposal(byte[] bytes) {
    TableReader reader = open(bytes);
    List<ColumnProfile> columns = reader.header().stream().map(ColumnProfile::new).toList();
    for (TableRow row : rows(reader)) {
      for (int i = 0; i < columns.size(); i++) {
        columns.get(i).accept(row.cell(i));
      }
    }
    return new MappingProposer("US").propose(columns);
  }

  static List<PlannedRow> plan(String path, World world) {
    return plan(bytes(path), world);
  }

  /** Plans in pieces of 100 rows, as the product does in larger ones. */
  static List<PlannedRow> plan(byte[] bytes, World world) {
    FileMapping mapping = FileMapping.of(proposal(bytes));
    RowParser parser = new RowParser(mapping, CONVENTIONS);
    List<ParsedRow> parsed = rows(open(bytes)).stream().map(parser::parse).toList();
    List<PlannedRow> planned = new ArrayList<>();
    for (int from = 0; from < parsed.size(); from += 100) {
      planned.addAll(
          new Planner(world, mapping)
              .plan(parsed.subList(from, Math.min(from + 100, parsed.size()))));
    }
    return planned;
  }

  private static TableReader open(byte[] bytes) {
    EncodingDetector detector = new EncodingDetector();
    detector.accept(bytes, 0, bytes.length);
    return TableReader.open(new ByteArrayInputStream(bytes), detector.result(), null);
  }

  private static List<TableRow> rows(TableReader reader) {
    List<TableRow> rows = new ArrayList<>();
    Optional<TableRow> row = reader.next();
    while (row.isPresent()) {
      rows.add(row.get());
      row = reader.next();
    }
    return rows;
  }
}
