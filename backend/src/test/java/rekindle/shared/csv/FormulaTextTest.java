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
        "a=b",
        "x;=1",
        "x;'=1",
        "x,-1\t@y",
        "- one\n- two\r\n- three",
        "+33 1;+33 2"
      })
  void whatever_is_written_comes_back_as_it_was_and_never_runs(String cell) {
    var written = FormulaText.neutralised(cell);
    assertThat(FormulaText.restored(written)).isEqualTo(cell);
    for (var separator : new String[] {";", ",", "\t"}) {
      assertThat(written.split("[\r\n" + separator + "]")).noneMatch(FormulaTextTest::runs);
    }
  }

  private static boolean runs(String cell) {
    return !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0;
  }
}
