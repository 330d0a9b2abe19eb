package rekindle.tenancy.requests;

import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import rekindle.shared.ids.Secrets;

/** Gives requests that carry a key to {@link Once}. */
@InterceptorBean(Idempotent.class)
class OnceInterceptor implements MethodInterceptor<Object, Object> {
  private final Once once;
  private final ObjectMapper json;

  OnceInterceptor(Once once, ObjectMapper json) {
    this.once = once;
    this.json = json;
  }

  @Override
  public @Nullable Object intercept(MethodInvocationContext<Object, Object> context) {
    var values = context.getParameterValues();
    var key = (String) values[values.length - 1];
    if (key == null) {
      return context.proceed();
    }
    var said = written(Arrays.asList(values).subList(0, values.length - 1));
    Argument<?> answer = context.getReturnType().asArgument();
    var request = HexFormat.of().formatHex(Secrets.hash(context.getExecutableMethod() + said));
    var result = once.answer(key, request, () -> written(context.proceed(this)));
    return read(result, answer);
  }

  private String written(@Nullable Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable Object read(String text, Argument<?> type) {
    try {
      return json.readValue(text, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
