package rekindle.importing.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rekindle.importing.planning.SampleFiles;
import rekindle.importing.values.DateOrder;

class MappingProposerTest {

  @Test
  void the_clean_export_is_understood_without_a_question() {
    assertThat(fields(SampleFiles.proposal("agency-import/clients.csv")))
        .containsExactly(
            "CLIENT_ID", "CLIENT_NAME", "DOMAIN", "INDUSTRY", "OWNER", "STAGE", "SINCE");
    assertThat(fields(SampleFiles.proposal("agency-import/contacts.csv")))
        .containsExactly(
            "CONTACT_ID", "CLIENT_ID", "FIRST_NAME", "LAST_NAME", "TITLE", "EMAIL", "PHONE");
    assertThat(fields(SampleFiles.proposal("agency-import/activities.csv")))
        .containsExactly("AT", "CLIENT_ID", "CONTACT_ID", "RECRUITER", "KIND", "DIRECTION");
    for (String file : List.of("clients", "contacts", "activities")) {
      FileProposal proposal = SampleFiles.proposal("agency-import/" + file + ".csv");
      assertThat(proposal.kind().name()).isEqualToIgnoringCase(file);
      assertThat(proposal.kindConfidence()).isGreaterThan(0.7);
      assertThat(proposal.columns())
          .allSatisfy(column -> assertThat(column.confidence()).isGreaterThan(0.7))
          .noneMatch(ProposedColumn::dateOrderAsked);
    }
  }

  @Test
  void the_messy_export_is_understood_without_a_question() {
    FileProposal companies = SampleFiles.proposal("agency-import-messy/Companies export.csv");
    assertThat(companies.kind()).isEqualTo(ImportKind.CLIENTS);
    assertThat(fields(companies))
        .containsExactly("CLIENT_NAME", "DOMAIN", "INDUSTRY", "OWNER", "STAGE", "SINCE");
    assertThat(companies.columns().getLast().dateOrder()).isEqualTo(DateOrder.DAY_FIRST);
    FileProposal people = SampleFiles.proposal("agency-import-messy/People.txt");
    assertThat(people.kind()).isEqualTo(ImportKind.CONTACTS);
    assertThat(fields(people))
        .containsExactly("FULL_NAME", "CLIENT_NAME", "TITLE", "EMAIL", "PHONE");
    FileProposal journal = SampleFiles.proposal("agency-import-messy/Journal.csv");
    assertThat(journal.kind()).isEqualTo(ImportKind.ACTIVITIES);
    assertThat(fields(journal)).containsExactly("AT", "EMAIL", "KIND", "DIRECTION", "NOTE");
    assertThat(journal.columns().getFirst().dateOrder()).isEqualTo(DateOrder.DAY_FIRST);
    assertThat(journal.columns().getFirst().dateOrderAsked()).isFalse();
  }

  @Test
  void headers_of_other_languages_are_known() {
    FileProposal german =
        propose(
            List.of("Kundennummer", "Firma", "Webseite", "Branche", "Betreuer", "Angelegt am"),
            List.of(
                "17",
                "Adler Molkerei GmbH",
                "adler.example",
                "Milch",
                "a@b.example",
                "24.05.2026"));
    assertThat(german.kind()).isEqualTo(ImportKind.CLIENTS);
    assertThat(fields(german))
        .containsExactly("CLIENT_ID", "CLIENT_NAME", "DOMAIN", "INDUSTRY", "OWNER", "SINCE");
    FileProposal french =
        propose(
            List.of("Prénom", "Nom", "Société", "Fonction", "Courriel", "Téléphone"),
            List.of("Zoé", "Dubois", "Aigle S.A.", "DRH", "z@aigle.example", "+33 1 44 55 66 77"));
    assertThat(french.kind()).isEqualTo(ImportKind.CONTACTS);
    assertThat(fields(french))
        .containsExactly("FIRST_NAME", "LAST_NAME", "CLIENT_NAME", "TITLE", "EMAIL", "PHONE");
  }

  @Test
  void where_headers_say_nothing_the_values_do_and_confidence_is_lower() {
    FileProposal proposal =
        propose(
            List.of("A", "B", "C", "D"),
            List.of("24/05/2026 10:00", "x@harrow.example", "Call", "sent"));
    assertThat(proposal.kind()).isEqualTo(ImportKind.ACTIVITIES);
    assertThat(fields(proposal)).containsExactly("AT", "EMAIL", "KIND", "DIRECTION");
    assertThat(proposal.columns())
        .allSatisfy(column -> assertThat(column.confidence()).isLessThan(0.7));
  }

  @Test
  void the_columns_our_error_file_adds_are_left_out_when_it_comes_back() {
    FileProposal proposal =
        propose(
            List.of("Company", "Website", "Import line", "Import column", "Import reason"),
            List.of("Alder Dairy LLC", "alder.example", "7", "Website", "not a web site"));
    assertThat(fields(proposal))
        .containsExactly("CLIENT_NAME", "DOMAIN", "IGNORE", "IGNORE", "IGNORE");
  }

  private static FileProposal propose(List<String> header, List<String> row) {
    List<ColumnProfile> columns = header.stream().map(ColumnProfile::new).toList();
    IntStream.range(0, row.size()).forEach(i -> columns.get(i).accept(row.get(i)));
    return new MappingProposer("GB").propose(columns);
  }

  private static List<String> fields(FileProposal proposal) {
    return proposal.columns().stream().map(column -> column.field().name()).toList();
  }
}
