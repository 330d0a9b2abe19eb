package rekindle.support.watch;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Data source, connections and statements that ask the watch before they do anything. */
final class Watched {
  private Watched() {}

  static DataSource dataSource(DataSource pool, SqlWatch watch) {
    return proxy(
        DataSource.class,
        pool,
        (method, arguments) -> {
          var result = call(pool, method, arguments);
          return result instanceof Connection connection ? connection(connection, watch) : result;
        });
  }

  private static Connection connection(Connection connection, SqlWatch watch) {
    return proxy(
        Connection.class,
        connection,
        (method, arguments) -> {
          if (arguments != null && arguments.length > 0 && arguments[0] instanceof String sql) {
            switch (method.getName()) {
              case "prepareCall":
                throw new UnsupportedOperationException("Stored procedures are not watched");
              case "prepareStatement":
                var agencies = watch.judge(sql, connection);
                return call(connection, method, arguments) instanceof PreparedStatement statement
                    ? prepared(statement, sql, agencies, watch)
                    : null;
              default:
                return call(connection, method, arguments);
            }
          }
          var result = call(connection, method, arguments);
          return result instanceof Statement statement
              ? plain(statement, connection, watch)
              : result;
        });
  }

  private static Statement plain(Statement statement, Connection connection, SqlWatch watch) {
    return proxy(
        Statement.class,
        statement,
        (method, arguments) -> {
          if (arguments != null && arguments.length > 0 && arguments[0] instanceof String sql) {
            watch.judge(sql, connection);
          }
          return call(statement, method, arguments);
        });
  }

  private static PreparedStatement prepared(
      PreparedStatement statement, String sql, Set<Integer> agencies, SqlWatch watch) {
    Map<Integer, Object> given = new HashMap<>();
    return proxy(
        PreparedStatement.class,
        statement,
        (method, arguments) -> {
          var name = method.getName();
          if (name.startsWith("set")
              && arguments != null
              && arguments.length > 1
              && arguments[0] instanceof Integer position
              && agencies.contains(position)) {
            given.put(position, arguments[1] == null ? "null" : arguments[1]);
          }
          if (name.startsWith("execute") && !name.equals("executeBatch")
              || name.equals("addBatch")) {
            agencies.forEach(at -> watch.checkAgency(given.getOrDefault(at, "nothing"), sql));
          }
          if (name.startsWith("execute")) {
            LedgerWatch.ran(sql);
          }
          return call(statement, method, arguments);
        });
  }

  private interface Handler {
    @Nullable Object handle(Method method, @Nullable Object @Nullable [] arguments)
        throws Throwable;
  }

  private static <T> T proxy(Class<T> type, T target, Handler handler) {
    InvocationHandler invocations = (proxy, method, arguments) -> handler.handle(method, arguments);
    return type.cast(
        Proxy.newProxyInstance(Watched.class.getClassLoader(), new Class<?>[] {type}, invocations));
  }

  private static @Nullable Object call(
      Object target, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }
}
