package rekindle.support.watch;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.web.router.MethodBasedRouteMatch;
import io.micronaut.web.router.RouteAttributes;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Notes which operations that may write were answered well, and whether they left an entry. */
@ServerFilter("/api/**")
public class LedgerWatch {
  private static final String MARK = LedgerWatch.class.getName();

  private static final Map<String, Boolean> LEFT_ENTRY = new ConcurrentHashMap<>();

  /** A statement is run in the request that is answered now. */
  static void ran(String sql) {
    if (sql.startsWith("insert into ledger_entry")) {
      ServerRequestContext.currentRequest()
          .ifPresent(request -> request.setAttribute(MARK, Boolean.TRUE));
    }
  }

  @ResponseFilter
  void answered(HttpRequest<?> request, HttpResponse<?> response) {
    if (request.getMethod() == HttpMethod.GET || response.getStatus().getCode() / 100 != 2) {
      return;
    }
    RouteAttributes.getRouteMatch(request)
        .filter(MethodBasedRouteMatch.class::isInstance)
        .map(MethodBasedRouteMatch.class::cast)
        .ifPresent(
            route ->
                LEFT_ENTRY.merge(
                    route.getMethodName(),
                    request.getAttribute(MARK).isPresent(),
                    Boolean::logicalOr));
  }

  /** Begins anew. */
  public static void forget() {
    LEFT_ENTRY.clear();
  }

  /** The operations that were answered well. */
  public static Set<String> answered() {
    return new TreeSet<>(LEFT_ENTRY.keySet());
  }

  /** Those of them that never left an entry. */
  public static Set<String> silent() {
    var silent = answered();
    silent.removeIf(operation -> LEFT_ENTRY.getOrDefault(operation, false));
    return silent;
  }
}
