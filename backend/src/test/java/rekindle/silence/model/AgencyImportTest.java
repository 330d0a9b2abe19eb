package rekindle.silence.model;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first triage of a real history: a list that somebody can work, not a list of everybody. */
class AgencyImportTest {

  private static final Instant NOW = Instant.parse("2026-11-20T18:00:00Z");

  @Test
  void the_triage_is_a_list_that_somebody_can_work() throws IOException {
    List<Reading> readings = readings("UTC");
    Map<State, Long> states =
        readings.stream().collect(groupingBy(reading -> reading.at(NOW).state(), counting()));
    assertThat(states)
        .containsOnly(
            Map.entry(State.WE_OWE, 7L),
            Map.entry(State.QUIET, 8L),
            Map.entry(State.COOLING, 17L),
            Map.entry(State.DRIFTING, 10L),
            Map.entry(State.ACTIVE, 24L),
            Map.entry(State.DORMANT, 117L));
    assertThat(readings.stream().filter(reading -> reading.pulse().owedSince() != null))
        .as("the last word is theirs")
        .hasSize(62);
  }

  @ParameterizedTest
  @ValueSource(strings = {"America/New_York", "Europe/Berlin", "Asia/Singapore"})
  void the_zone_of_the_agency_moves_it_little(String zone) throws IOException {
    List<State> states = readings(zone).stream().map(one -> one.at(NOW).state()).toList();
    assertThat(states).filteredOn(State.QUIET::equals).hasSizeBetween(7, 9);
    assertThat(states).filteredOn(State.DORMANT::equals).hasSizeBetween(116, 118);
    assertThat(states).filteredOn(State.WE_OWE::equals).hasSize(7);
  }

  @Test
  void the_steps_say_at_every_moment_what_the_forecast_says() throws IOException {
    for (Reading reading : readings("America/Chicago")) {
      List<Step> steps = reading.forecast().steps();
      for (int day = -30; day < 400; day += 7) {
        Instant then = NOW.plusSeconds(day * 86_400L);
        assertThat(steps).filteredOn(step -> step.holds(then)).hasSize(1);
        assertThat(steps)
            .filteredOn(step -> step.holds(then))
            .extracting(Step::verdict)
            .containsExactly(reading.at(then));
      }
    }
  }

  @Test
  void everybody_gets_a_sentence() throws IOException {
    for (Reading reading : readings("America/New_York")) {
      String sentence = reading.sentence(NOW, id -> Optional.empty());
      assertThat(sentence).matches("[A-Z].*\\.").doesNotContain("  ");
    }
  }

  private static List<Reading> readings(String zone) throws IOException {
    WorkTime work = WorkTime.of(ZoneId.of(zone), "US");
    Map<String, List<Fact>> facts = new HashMap<>();
    for (NamedCsvRecord row : rows("clients.csv")) {
      facts.put(row.getField("Client ID"), new ArrayList<>());
    }
    for (NamedCsvRecord row : rows("activities.csv")) {
      FactKind kind = row.getField("Direction").equals("IN") ? FactKind.MESSAGE : FactKind.OUTBOUND;
      UUID contact =
          UUID.nameUUIDFromBytes(row.getField("Contact ID").getBytes(StandardCharsets.UTF_8));
      Objects.requireNonNull(facts.get(row.getField("Client ID")))
          .add(Fact.of(Instant.parse(row.getField("Date")), kind, contact));
    }
    return facts.values().stream().map(of -> reading(of, work)).toList();
  }

  private static Reading reading(List<Fact> facts, WorkTime work) {
    facts.sort(Comparator.comparing(Fact::at));
    Pulse pulse = new PulseFold(Thresholds.USUAL, work, Map.of()).addAll(facts).pulse();
    return Reading.of(pulse, Standing.CARED_FOR, Thresholds.USUAL, work);
  }

  private static List<NamedCsvRecord> rows(String file) throws IOException {
    try (InputStream in =
            Objects.requireNonNull(
                AgencyImportTest.class.getResourceAsStream("/agency-import/" + file));
        CsvReader<NamedCsvRecord> reader =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.stream().toList();
    }
  }
}
