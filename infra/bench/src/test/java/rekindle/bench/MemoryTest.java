package rekindle.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemoryTest {

  @Test
  void the_heap_of_one_part_is_read() {
    String info =
        """
        4242:
         garbage-first heap   total reserved 6148096K, committed 94208K, used 41000K [0x1, 0x2)
          region size 4096K, 1 young (4096K), 0 survivors (0K)
         Metaspace       used 70000K, committed 70500K, reserved 1130496K
          class space    used 9000K, committed 9300K, reserved 1048576K
        """;

    assertThat(Memory.heap(info)).isEqualTo(41_000);
  }

  @Test
  void the_parts_of_a_heap_are_added_up() {
    String info =
        """
         DefNew     total 9792K, used 234K [0x1, 0x2, 0x3)
         Tenured    total 21888K, used 17000K [0x1, 0x2, 0x3)
         Metaspace       used 70000K, committed 70500K, reserved 1130496K
        """;

    assertThat(Memory.heap(info)).isEqualTo(17_234);
  }
}
