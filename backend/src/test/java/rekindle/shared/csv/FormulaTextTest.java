package rekindle.shared.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "'t Hart",
        "'",
        "''",
        "=1+1",
        "+33 1 42",
        "-12",
        "@x",
        "\ttab",
        "\rreturn",
        "\nline",
        "'=1",
        "''=1",
        "'+33",
        "'''-x",
        "a=b"
      })
  void whatever_is_written_comes_back_as_it_was_and_never_runs(String cell) {
    var written = FormulaText.neutralised(cell);
    assertThat(FormulaText.restored(written)).isEqualTo(cell);
    assertThat(FormulaText.isFormula(written)).isFalse();
  }
}
