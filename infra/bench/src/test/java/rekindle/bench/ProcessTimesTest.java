package rekindle.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcessTimesTest {

  @Test
  void a_process_is_charged_for_itself_and_for_the_kernel_that_worked_for_it() {
    String stat = "42 (a (strange) name) S 1 42 42 0 -1 4194560 9 0 0 0 250 37 0 0 20 0 30 0 7";

    assertThat(ProcessTimes.ofStat(stat)).isEqualTo(2870);
  }

  @Test
  void a_machine_that_waits_for_its_disks_is_idle() {
    String stat =
        """
        cpu  100 2 30 9000 500 4 5 0 0 0
        cpu0 50 1 15 4500 250 2 2 0 0 0
        """;

    assertThat(ProcessTimes.ofMachineStat(stat)).isEqualTo(1410);
  }
}
