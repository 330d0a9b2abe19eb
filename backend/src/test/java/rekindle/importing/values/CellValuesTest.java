package rekindle.importing.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rekindle.clients.reach.SharedHosts;
import rekindle.shared.csv.FormulaText;

class CellValuesTest {

  @ParameterizedTest
  @CsvSource({
    "'Haddad, Uma', Uma, Haddad",
    "Uma Haddad, Uma, Haddad",
    "'Smith-Jones, Ines', Ines, Smith-Jones",
    "Ludwig van Beethoven, Ludwig, van Beethoven",
    "Dr. Zoë Lindqvist, Zoë, Lindqvist",
    "'O''Brien, Carl', Carl, O'Brien",
    "Cher, '', Cher",
  })
  void names_come_in_both_orders(String cell, String first, String last) {
    assertThat(PersonName.of(cell)).isEqualTo(new PersonName(first, last));
  }

  @Test
  void a_broken_address_is_refused_and_the_likely_one_is_named_but_not_taken() {
    assertThat(MailAddress.read("C443@Harrow-Insurance2.example"))
        .isEqualTo(Read.good("c443@harrow-insurance2.example"));
    assertThat(MailAddress.read("Uma Haddad <u@x.example>")).isEqualTo(Read.good("u@x.example"));
    Read<String> broken = MailAddress.read("c615 at oakhurst-textiles1.example");
    assertThat(broken).isInstanceOf(Read.Wrong.class);
    assertThat(((Read.Wrong<String>) broken).reason())
        .contains("if it is c615@oakhurst-textiles1.example, write it so");
    assertThat(MailAddress.read("nobody")).isInstanceOf(Read.Wrong.class);
    assertThat(MailAddress.read("a@b")).isInstanceOf(Read.Wrong.class);
  }

  @Test
  void everybodys_mail_domains_say_nothing_about_a_company() {
    assertThat(SharedHosts.has("gmail.com")).isTrue();
    assertThat(SharedHosts.has("Yahoo.co.uk")).isTrue();
    assertThat(SharedHosts.has("hotmail.fr")).isTrue();
    assertThat(SharedHosts.has("harrow-insurance2.example")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.OAKHURST-TEXTILES1.EXAMPLE/careers, oakhurst-textiles1.example",
    "harrow-insurance2.example, harrow-insurance2.example",
    "http://jobs.harrow.co.uk:8080/x?y#z, harrow.co.uk",
    "www.bücher.example, xn--bcher-kva.example",
    "info@harrow.example, harrow.example",
  })
  void a_web_site_is_its_registered_domain(String cell, String domain) {
    assertThat(WebSite.domain(cell)).isEqualTo(Read.good(domain));
  }

  @Test
  void what_is_no_web_site_is_refused() {
    assertThat(WebSite.domain("none")).isInstanceOf(Read.Wrong.class);
    assertThat(WebSite.domain("192.168.0.1")).isInstanceOf(Read.Wrong.class);
  }

  @Test
  void names_are_compared_with_their_legal_form_and_without_their_spelling() {
    assertThat(LegalName.key("OAKHURST TEXTILES LTD"))
        .isEqualTo(LegalName.key("Oakhurst Textiles Limited."));
    assertThat(LegalName.key("Harrow Insurance S.A."))
        .isEqualTo(LegalName.key("Harrow Insurance SA"));
    assertThat(LegalName.key("Underhill Plastics & Sons"))
        .isEqualTo(LegalName.key("underhill plastics and sons"));
    assertThat(LegalName.key("Alder Dairy LLC")).isNotEqualTo(LegalName.key("Alder Dairy Ltd"));
    assertThat(LegalName.key("Alder Dairy")).isNotEqualTo(LegalName.key("Alder Dairy Ltd"));
  }

  @Test
  void phones_are_read_from_the_agencys_country_and_kept_in_one_form() {
    assertThat(new PhoneText("GB").read("020 7946 0018")).isEqualTo(Read.good("+442079460018"));
    assertThat(new PhoneText("US").read("(555) 0143")).isEqualTo(Read.good("5550143"));
    assertThat(new PhoneText("US").read("ask reception")).isInstanceOf(Read.Wrong.class);
    assertThat(PhoneText.same("5550143", "+15550143")).isTrue();
    assertThat(PhoneText.same("5550143", "+15550144")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Active, ACTIVE", "'Active ', ACTIVE", "prospect, PROSPECT", "'Key account ', KEY_ACCOUNT",
    "key account, KEY_ACCOUNT", "Inactive, FORMER", "Großkunde, KEY_ACCOUNT",
        "KEY_ACCOUNT, KEY_ACCOUNT",
  })
  void stages_are_read_in_any_spelling(String cell, String stage) {
    assertThat(Vocabulary.STAGES.read(cell)).isEqualTo(Read.good(stage));
  }

  @ParameterizedTest
  @CsvSource({
    "EMAIL, EMAIL",
    "E-mail, EMAIL",
    "e‑mail, EMAIL",
    "Call, CALL",
    "VM, VOICEMAIL",
    "Left voicemail, VOICEMAIL",
    "InMail, LINKEDIN",
    "Besprechung, MEETING",
    "Réunion, MEETING",
  })
  void kinds_of_activity_are_read_in_any_spelling(String cell, String kind) {
    assertThat(Vocabulary.KINDS.read(cell)).isEqualTo(Read.good(kind));
  }

  @ParameterizedTest
  @CsvSource({
    "IN, INBOUND",
    "OUT, OUTBOUND",
    "sent, OUTBOUND",
    "received, INBOUND",
    "↗, OUTBOUND",
    "↘, INBOUND",
    "Ausgehend, OUTBOUND",
    "reçu, INBOUND",
  })
  void directions_are_read_in_words_and_arrows(String cell, String direction) {
    assertThat(Vocabulary.DIRECTIONS.read(cell)).isEqualTo(Read.good(direction));
  }

  @Test
  void an_unknown_word_is_refused_with_those_we_know() {
    Read<String> fax = Vocabulary.KINDS.read("Fax");
    assertThat(((Read.Wrong<String>) fax).reason())
        .contains("“Fax” is not a kind of activity", "CALL, VOICEMAIL, EMAIL");
  }

  @Test
  void formulas_are_neutralised_on_the_way_out_and_restored_on_the_way_in() {
    String formula = "=HYPERLINK(\"http://evil.example\",\"x\")";
    assertThat(FormulaText.neutralised(formula)).isEqualTo("'" + formula);
    assertThat(FormulaText.restored("'" + formula)).isEqualTo(formula);
    assertThat(FormulaText.neutralised("plain")).isEqualTo("plain");
    assertThat(FormulaText.restored("'t Hart")).isEqualTo("'t Hart");
  }
}
