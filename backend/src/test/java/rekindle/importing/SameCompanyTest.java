package rekindle.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.RunningServer;
import rekindle.support.TestAgency;
import rekindle.support.World;

/** Which rows speak of one company, and which of two. */
@ExtendWith(RunningServer.class)
class SameCompanyTest {
  private TestAgency harbour;

  @BeforeEach
  void stand_at_the_day_of_the_export(World world) {
    world.clock().set(Instant.parse("2026-11-20T18:00:00Z"));
    harbour = world.signsUp("Harbour");
  }

  @Test
  void a_page_on_somebody_elses_site_makes_no_two_companies_one() {
    Importer importer = Importer.start(harbour.owner());
    importer
        .upload(
            "clients.csv",
            """
            Company,Website
            Acme,https://www.linkedin.com/company/acme
            Baker,https://www.linkedin.com/company/baker
            Cole,cole.wixsite.com
            Dunn,dunn.wixsite.com
            """)
        .expect(200);
    assertThat(Importer.counts(importer.preview())).containsExactly("CLIENTS 4/0/0/0");
  }

  @Test
  void a_client_with_two_ids_keeps_what_came_under_either() {
    Importer importer = Importer.start(harbour.owner());
    importer.upload("clients.csv", CLIENTS).expect(200);
    importer.upload("contacts.csv", CONTACTS).expect(200);
    assertThat(Importer.counts(importer.preview()))
        .containsExactly("CLIENTS 1/1/0/0", "CONTACTS 2/0/0/0");
    importer.commit();
    Importer again = Importer.start(harbour.owner());
    again
        .upload(
            "more.csv",
            "Client ID,Contact ID,First name,Last name\n18,P3,Cem,Kaya\n17,P1,Ana,Diaz\n")
        .expect(200);
    assertThat(Importer.counts(again.preview())).containsExactly("CONTACTS 1/0/1/0");
  }

  @Test
  void an_id_that_was_learnt_later_tells_namesakes_apart() {
    Importer first = Importer.start(harbour.owner());
    first.upload("clients.csv", "Client ID,Company,Website\n17,Acme,acme.com\n").expect(200);
    first
        .upload("contacts.csv", "Client ID,First name,Last name,Title\n17,Ana,Diaz,CEO\n")
        .expect(200);
    first.preview();
    first.commit();
    Importer second = Importer.start(harbour.owner());
    second
        .upload(
            "contacts.csv", "Client ID,Contact ID,First name,Last name,Title\n17,P1,Ana,Diaz,CEO\n")
        .expect(200);
    second.preview();
    second.commit();
    Importer third = Importer.start(harbour.owner());
    third
        .upload(
            "contacts.csv", "Client ID,Contact ID,First name,Last name,Title\n17,P2,Ana,Diaz,CFO\n")
        .expect(200);
    assertThat(Importer.counts(third.preview())).containsExactly("CONTACTS 1/0/0/0");
  }

  private static final String CLIENTS =
      "Client ID,Company,Website\n17,Acme US,acme.com\n18,Acme UK,acme.com\n";
  private static final String CONTACTS =
      "Client ID,Contact ID,First name,Last name\n17,P1,Ana,Diaz\n18,P2,Ben,Ortiz\n";
}
