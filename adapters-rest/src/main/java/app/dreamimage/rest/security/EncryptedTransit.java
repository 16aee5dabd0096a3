package app.dreamimage.rest.security;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.rest.problem.Rejection;
import app.dreamimage.rest.problem.RequestProblem;
import io.micronaut.context.annotation.Property;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.management.endpoint.annotation.Endpoint;
import io.micronaut.web.router.RouteAttributes;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/**
 * Serves nobody whose words could be read on their way here: what comes from another machine comes
 * over TLS, ours or that of a proxy in front which the operator vouches for. The operators' own
 * port is their own affair.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(EncryptedTransit.BEFORE_ANYBODY_IS_ASKED)
@Enforces(Clause.ENCRYPTED_IN_TRANSIT_AND_AT_REST)
final class EncryptedTransit {

  static final int BEFORE_ANYBODY_IS_ASKED = SessionFilter.AFTER_THE_HEADERS - 1;

  private final boolean tlsInFront;

  EncryptedTransit(
      @Property(name = "dream-image.tls-in-front", defaultValue = "false") boolean tlsInFront) {
    this.tlsInFront = tlsInFront;
  }

  @RequestFilter
  void admit(HttpRequest<?> request) {
    boolean operators =
        RouteAttributes.getRouteInfo(request)
            .filter(route -> route.getAnnotationMetadata().hasStereotype(Endpoint.class))
            .isPresent();
    if (!operators
        && !tlsInFront
        && !isEncryptedOrLocal(request.isSecure(), request.getRemoteAddress().getAddress())) {
      throw Rejection.because(RequestProblem.CONNECTION_NOT_ENCRYPTED);
    }
  }

  /** Whether nobody between us could have read it; an unknown sender counts as far away. */
  static boolean isEncryptedOrLocal(boolean secure, @Nullable InetAddress sender) {
    return secure || (sender != null && sender.isLoopbackAddress());
  }
}
