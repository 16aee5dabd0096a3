package app.dreamimage.rest.security;

import app.dreamimage.application.account.Authenticate;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.rest.problem.Rejection;
import app.dreamimage.rest.problem.RequestProblem;
import io.micronaut.context.BeanProvider;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.management.endpoint.annotation.Endpoint;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteInfo;

/**
 * Lets nobody past who is not signed in, unless the endpoint says that it is public. It runs before
 * the body of the request is read.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(SessionFilter.AFTER_THE_HEADERS)
@Enforces(Clause.ACCESS_IS_LIMITED)
final class SessionFilter {

  static final String SIGNED_IN = "app.dreamimage.signed-in";
  static final int AFTER_THE_HEADERS = 0;

  private final BeanProvider<Authenticate> authenticate;

  /**
   * @param authenticate made when the first person signs in: the page waits for no database
   */
  SessionFilter(BeanProvider<Authenticate> authenticate) {
    this.authenticate = authenticate;
  }

  @RequestFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  void admit(HttpRequest<?> request) {
    AnnotationMetadata endpoint =
        RouteAttributes.getRouteInfo(request).map(RouteInfo::getAnnotationMetadata).orElse(null);
    if (endpoint == null
        || endpoint.hasAnnotation(PublicEndpoint.class)
        || endpoint.hasStereotype(Endpoint.class)) {
      // What nobody answers is not there for anybody; health answers on the operators' own port.
      return;
    }
    Credential credential =
        Credential.of(request).orElseThrow(() -> Rejection.because(RequestProblem.NOT_SIGNED_IN));
    SignedIn person =
        authenticate
            .get()
            .handle(credential.token())
            .map(session -> new SignedIn(session.account(), session.id()))
            .orElseThrow(() -> Rejection.because(RequestProblem.NOT_SIGNED_IN));
    if (credential.addedByTheBrowser() && changesSomething(request) && !OwnPage.sent(request)) {
      throw Rejection.because(RequestProblem.REQUEST_NOT_FROM_THIS_PAGE);
    }
    request.setAttribute(SIGNED_IN, person);
  }

  private static boolean changesSomething(HttpRequest<?> request) {
    return switch (request.getMethod()) {
      case GET, HEAD, OPTIONS -> false;
      default -> true;
    };
  }
}
