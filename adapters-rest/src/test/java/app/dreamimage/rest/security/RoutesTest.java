package app.dreamimage.rest.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.rest.service.Answer;
import app.dreamimage.rest.service.LogWatch;
import app.dreamimage.rest.service.RunningService;
import app.dreamimage.rest.service.Visitor;
import io.micronaut.management.endpoint.annotation.Endpoint;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not declared public answers nobody who is not signed in. */
class RoutesTest {

  private static final Set<String> PUBLIC =
      Set.of(
          "GET /",
          "GET /app/{+path}",
          "GET /samples/{+path}",
          "GET /docs",
          "GET /docs/openapi.yml",
          "GET /docs/rapidoc-min.js",
          "GET /problems/{slug}",
          "GET /api/v1/policy",
          "GET /api/v1/policy/versions/{version}",
          "GET /api/v1/policy/clauses/{id}",
          "GET /api/v1/promises",
          "GET /api/v1/regions",
          "GET /api/v1/styles",
          "POST /api/v1/accounts",
          "POST /api/v1/session");

  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  /** HEAD goes wherever GET does. */
  private static Stream<UriRouteInfo<?, ?>> ours() {
    return service
        .bean(Router.class)
        .uriRoutes()
        .filter(route -> !route.getAnnotationMetadata().hasStereotype(Endpoint.class))
        .filter(route -> !route.getHttpMethodName().equals("HEAD"))
        .map(route -> (UriRouteInfo<?, ?>) route);
  }

  private static String nameOf(UriRouteInfo<?, ?> route) {
    return route.getHttpMethodName() + " " + route.getUriMatchTemplate().toPathString();
  }

  static List<String> behindTheDoor() {
    return ours()
        .filter(route -> !route.getAnnotationMetadata().hasAnnotation(PublicEndpoint.class))
        .map(RoutesTest::nameOf)
        .distinct()
        .sorted()
        .toList();
  }

  private static Answer send(Visitor visitor, String route) {
    String[] parts = route.split(" ", 2);
    return visitor.send(
        parts[0], "/" + parts[1].replaceAll("\\{[^}]*}", "1"), BodyPublishers.noBody(), null);
  }

  @Test
  void what_is_public_is_written_down() {
    assertEquals(
        new TreeSet<>(PUBLIC),
        ours()
            .filter(route -> route.getAnnotationMetadata().hasAnnotation(PublicEndpoint.class))
            .map(RoutesTest::nameOf)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Proves(Clause.ACCESS_IS_LIMITED)
  @ParameterizedTest
  @MethodSource("behindTheDoor")
  void everything_else_answers_only_those_who_are_signed_in(String route) {
    send(service.visitor(), route).expectProblem(401, "not-signed-in");
    send(service.visitor().with("Authorization", "Bearer made-up"), route)
        .expectProblem(401, "not-signed-in");
    send(service.visitor().with("Authorization", "Basic YTpi"), route)
        .expectProblem(401, "not-signed-in");
    send(service.visitor().with("Cookie", "dream_session=made-up"), route)
        .expectProblem(401, "not-signed-in");
    assertEquals(401, send(service.visitor(), route.replace("GET ", "HEAD ")).status());
  }

  @Test
  void there_is_a_door() {
    assertNotNull(service.bean(SessionFilter.class));
    assertTrue(behindTheDoor().size() >= 18, () -> behindTheDoor().toString());
  }

  @Test
  void nothing_is_served_outside_of_what_is_known() {
    ours()
        .map(route -> route.getUriMatchTemplate().toPathString())
        .forEach(
            path ->
                assertTrue(
                    path.equals("/") || path.matches("/(api/v1|docs|problems|app|samples)(/.*)?"),
                    path));
  }

  @Test
  void health_answers_on_the_operators_port_alone() {
    for (String path : List.of("//health", "//health/readiness", "//beans", "//env", "//routes")) {
      service.visitor().get(path).expectProblem(404, "not-there");
      service.person().get(path).expectProblem(404, "not-there");
    }
    Answer health = service.operator().get("//health/liveness").expect(200);
    assertEquals("UP", health.text("status"));
    assertEquals(503, service.operator().get("//health/readiness").status(), "no sweep yet");
    for (String path : List.of("//beans", "//env", "//routes", "//loggers", "//threaddump")) {
      assertEquals(404, service.operator().get(path).status(), path);
    }
    assertEquals(404, service.operator().get("/regions").status());
  }

  @Test
  void health_tells_nothing_about_anybody() {
    service.person();

    Answer health = service.operator().get("//health");

    assertFalse(LogWatch.tellsASecret(health.text()));
    assertTrue(health.text().contains("safeguards"), health::text);
  }
}
