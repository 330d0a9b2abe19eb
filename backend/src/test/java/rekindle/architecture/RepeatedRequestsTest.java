package rekindle.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rekindle.tenancy.requests.Idempotent;

/** Whoever asks twice for one new thing gets one: no operation that makes something is left out. */
class RepeatedRequestsTest {
  /**
   * A person has one address and an invitation is accepted once, so a second request is refused;
   * another invitation only replaces the first, and its secret is kept nowhere.
   */
  private static final Set<String> ONCE_BY_NATURE =
      Set.of("signUp", "acceptInvitation", "inviteMember");

  @Test
  void everything_that_is_made_can_be_asked_for_twice() {
    var making =
        methods()
            .filter(method -> method.isAnnotatedWith(Post.class) && answersCreated(method))
            .toList();
    assertThat(making).hasSizeGreaterThan(8);
    assertThat(names(making.stream().filter(method -> !method.isAnnotatedWith(Idempotent.class))))
        .isEqualTo(ONCE_BY_NATURE);
  }

  @Test
  void the_key_is_the_last_parameter() {
    methods()
        .filter(method -> method.isAnnotatedWith(Idempotent.class))
        .forEach(
            method -> {
              var last = method.getParameters().getLast();
              assertThat(last.getRawType().getName()).isEqualTo(String.class.getName());
              assertThat(last.getAnnotationOfType(Header.class).value())
                  .isEqualTo("Idempotency-Key");
            });
  }

  private static boolean answersCreated(JavaMethod method) {
    return method
        .tryGetAnnotationOfType(Status.class)
        .filter(status -> status.value() == HttpStatus.CREATED)
        .isPresent();
  }

  private static Stream<JavaMethod> methods() {
    return Product.CLASSES.stream().flatMap(type -> type.getMethods().stream());
  }

  private static Set<String> names(Stream<JavaMethod> methods) {
    return methods.map(JavaMethod::getName).collect(Collectors.toSet());
  }
}
