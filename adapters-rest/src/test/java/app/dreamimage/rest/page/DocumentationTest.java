package app.dreamimage.rest.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.ExamplePhotos;
import app.dreamimage.domain.generation.ArtworkFile;
import app.dreamimage.domain.generation.Framing;
import app.dreamimage.domain.generation.ImageFormat;
import app.dreamimage.domain.generation.PaintingOrder;
import app.dreamimage.rest.security.PublicEndpoint;
import app.dreamimage.rest.service.Answer;
import app.dreamimage.rest.service.Form;
import app.dreamimage.rest.service.RunningService;
import io.micronaut.management.endpoint.annotation.Endpoint;
import io.micronaut.web.router.Router;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The interface is described from here alone, and nothing of it is left out. */
class DocumentationTest {

  private static final Pattern PATH = Pattern.compile("^ {2}(/\\S*):$");
  private static final Pattern METHOD = Pattern.compile("^ {4}(get|put|post|delete|patch):$");
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?:src|href)=\"(?:https?:)?//", Pattern.CASE_INSENSITIVE);

  private static final Pattern ACCEPTED = Pattern.compile("\"([a-z, ]+) only\"");

  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static Set<String> described() {
    Set<String> operations = new TreeSet<>();
    String path = "";
    for (String line : description().lines().toList()) {
      var newPath = PATH.matcher(line);
      var method = METHOD.matcher(line);
      if (newPath.matches()) {
        path = newPath.group(1);
      } else if (method.matches()) {
        operations.add(method.group(1).toUpperCase(Locale.ROOT) + " " + path);
      }
    }
    return operations;
  }

  @Test
  void it_is_said_of_every_operation_whether_it_needs_a_session() {
    Set<String> behindTheDoor = new TreeSet<>();
    String operation = "";
    String path = "";
    for (String line : description().lines().toList()) {
      var newPath = PATH.matcher(line);
      var method = METHOD.matcher(line);
      if (newPath.matches()) {
        path = newPath.group(1);
      } else if (method.matches()) {
        operation = method.group(1).toUpperCase(Locale.ROOT) + " " + path;
      } else if (line.equals("      security:")) {
        behindTheDoor.add(operation);
      }
    }

    assertEquals(
        service
            .bean(Router.class)
            .uriRoutes()
            .filter(route -> !route.getAnnotationMetadata().hasStereotype(Endpoint.class))
            .filter(route -> !route.getAnnotationMetadata().hasAnnotation(PublicEndpoint.class))
            .filter(route -> !route.getHttpMethodName().equals("HEAD"))
            .map(
                route ->
                    route.getHttpMethodName() + " " + route.getUriMatchTemplate().toPathString())
            .collect(Collectors.toCollection(TreeSet::new)),
        behindTheDoor);
  }

  private static String description() {
    return service.visitor().get("//docs/openapi.yml").expect(200).text();
  }

  @Test
  void every_route_of_the_interface_is_described_and_no_other() {
    Set<String> routes =
        service
            .bean(Router.class)
            .uriRoutes()
            .filter(route -> !route.getAnnotationMetadata().hasStereotype(Endpoint.class))
            .filter(route -> !route.getHttpMethodName().equals("HEAD"))
            .map(
                route ->
                    route.getHttpMethodName() + " " + route.getUriMatchTemplate().toPathString())
            .filter(route -> route.contains(" /api/") || route.equals("GET /problems/{slug}"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertTrue(routes.size() > 20);
    assertEquals(routes, described());
  }

  @Test
  void every_operation_says_what_it_does() {
    String text = description();

    assertEquals(
        described().size(),
        text.lines().filter(line -> line.startsWith("      summary: ")).count());
    assertFalse(text.contains("SignedIn"), "what the session says is no parameter");
    assertTrue(text.contains("securitySchemes:"));
  }

  @Test
  void the_form_of_an_order_is_described() {
    String text = description();
    assertTrue(text.contains("multipart/form-data"), "the photo");
    assertTrue(text.contains("text/event-stream"), "the events");
    for (String field : List.of("photo", "style", "framing", "size", "seed", "format")) {
      assertTrue(text.contains("        " + field + ":"), field);
    }
  }

  @Test
  void the_form_of_an_order_is_described_with_every_field_that_is_accepted_and_no_other() {
    assertEquals(accepted(), orderForm().keySet());
  }

  /** What a form may hold, as an order with a field that nobody knows is told. */
  private static Set<String> accepted() {
    String told =
        service
            .consenting()
            .order(
                new Form()
                    .field("style", "oil")
                    .field("colour", "blue")
                    .photo(ExamplePhotos.png())
                    .end())
            .expectInvalid("form")
            .text();
    Matcher names = ACCEPTED.matcher(told);
    assertTrue(names.find(), told);
    return new TreeSet<>(List.of(names.group(1).split(", | and ")));
  }

  /** The fields of an order's form, each with the lines that describe it. */
  private static Map<String, String> orderForm() {
    Map<String, String> fields = new TreeMap<>();
    String field = "";
    for (String line :
        description()
            .lines()
            .dropWhile(line -> !line.equals("    Order:"))
            .skip(1)
            .takeWhile(line -> line.startsWith("      "))
            .dropWhile(line -> !line.equals("      properties:"))
            .skip(1)
            .takeWhile(line -> line.startsWith("        "))
            .toList()) {
      if (line.startsWith("         ")) {
        fields.merge(field, line.trim() + "\n", String::concat);
      } else {
        field = line.substring(0, line.indexOf(':')).trim();
        fields.put(field, "\n");
      }
    }
    return fields;
  }

  @ParameterizedTest
  @CsvSource({
    "size," + PaintingOrder.SMALLEST + "," + PaintingOrder.LARGEST + "," + PaintingOrder.USUAL,
    "strength,0," + PaintingOrder.FREEST + "," + PaintingOrder.USUAL_STRENGTH,
    "variations,1," + PaintingOrder.MOST_VARIATIONS + ",1",
    "quality,"
        + ArtworkFile.LOWEST_QUALITY
        + ","
        + ArtworkFile.HIGHEST_QUALITY
        + ","
        + ArtworkFile.USUAL_QUALITY
  })
  void the_numbers_of_an_order_are_described_with_their_range_and_what_is_usual(
      String field, String least, String most, String usual) {
    String lines = orderForm().get(field);

    assertTrue(lines.contains("\nminimum: " + least + "\n"), lines);
    assertTrue(lines.contains("\nmaximum: " + most + "\n"), lines);
    assertTrue(lines.contains("\ndefault: " + usual + "\n"), lines);
  }

  @Test
  void the_words_of_an_order_are_all_described() {
    Map<String, String> form = orderForm();

    for (Framing framing : Framing.values()) {
      assertTrue(form.get("framing").contains("\n- " + framing.name().toLowerCase(Locale.ROOT)));
    }
    for (ImageFormat format : ImageFormat.values()) {
      assertTrue(form.get("format").contains("\n- " + format.name().toLowerCase(Locale.ROOT)));
    }
    assertTrue(form.get("note").contains("\ntype: boolean\n"), form.get("note"));
  }

  @Test
  void the_reader_may_style_itself_and_fetch_nothing_from_elsewhere() {
    Answer page = service.visitor().with("Accept", "text/html").get("//docs").expect(200);

    List<String> policy = List.of(page.header("Content-Security-Policy").split("; "));
    assertTrue(policy.contains("script-src 'self'"), policy::toString);
    assertTrue(policy.contains("style-src 'self' 'unsafe-inline'"), policy::toString);
    assertTrue(policy.contains("connect-src 'self'"), policy::toString);
    assertTrue(policy.contains("frame-ancestors 'none'"), policy::toString);
    assertFalse(page.header("Content-Security-Policy").contains("http"), policy::toString);
    assertFalse(ELSEWHERE.matcher(page.text()).find());
    assertEquals(1, page.headers().allValues("Content-Security-Policy").size());
  }

  @Test
  void everything_that_the_reader_needs_is_here() {
    String page = service.visitor().with("Accept", "text/html").get("//docs").text();
    var named = Pattern.compile("(?:src|href|spec-url)=\"(/[^\"]+)\"").matcher(page);
    int files = 0;
    while (named.find()) {
      service.visitor().get("/" + named.group(1)).expect(200);
      files++;
    }
    assertTrue(files >= 3);
  }
}
