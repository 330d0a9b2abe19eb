package rekindle.embedded;

import java.util.List;

/** What a commit promises. */
enum Durability {
  /** Every commit is on the disk before it is answered. */
  KEPT,
  /** Fast, and lost with the machine: for tests, whose data nobody misses. */
  LOST;

  List<String> arguments() {
    return switch (this) {
      case KEPT ->
          List.of(
              "--innodb-flush-log-at-trx-commit=1",
              "--innodb-buffer-pool-size=256M",
              "--innodb-log-file-size=64M");
      case LOST ->
          List.of(
              "--innodb-flush-log-at-trx-commit=0",
              "--innodb-doublewrite=0",
              "--innodb-buffer-pool-size=128M",
              "--innodb-log-file-size=32M");
    };
  }
}
