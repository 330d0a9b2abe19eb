package rekindle.importing.values;

import java.util.function.Function;

/** What came of reading one cell: a value, or the reason why there is none, with its remedy. */
public sealed interface Read<T> {

  record Good<T>(T value) implements Read<T> {}

  record Wrong<T>(String reason) implements Read<T> {}

  static <T> Read<T> good(T value) {
    return new Good<>(value);
  }

  static <T> Read<T> wrong(String reason) {
    return new Wrong<>(reason);
  }

  default <R> Read<R> then(Function<T, Read<R>> next) {
    return switch (this) {
      case Good<T> good -> next.apply(good.value);
      case Wrong<T> wrong -> wrong(wrong.reason);
    };
  }

  default <R> Read<R> map(Function<T, R> change) {
    return then(value -> good(change.apply(value)));
  }
}
