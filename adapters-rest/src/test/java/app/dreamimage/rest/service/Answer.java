package app.dreamimage.rest.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.micronaut.core.type.Argument;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the service answered. */
public final class Answer {

  private final int status;
  private final HttpHeaders headers;
  private final byte[] body;

  Answer(HttpResponse<byte[]> response) {
    status = response.statusCode();
    headers = response.headers();
    body = response.body();
  }

  /** The status code. */
  public int status() {
    return status;
  }

  /** All headers. */
  public HttpHeaders headers() {
    return headers;
  }

  /** The body as it came. */
  public byte[] body() {
    return body.clone();
  }

  /** The value of a header that has to be there. */
  public String header(String name) {
    return find(name).orElseThrow(() -> new AssertionError("no header " + name + " in " + headers));
  }

  /** The value of a header. */
  public Optional<String> find(String name) {
    return headers.firstValue(name);
  }

  /** The body as a text. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** The body as JSON. */
  public JsonNode json() {
    try {
      return ObjectMapper.getDefault().readValue(body, Argument.of(JsonNode.class));
    } catch (IOException e) {
      throw new UncheckedIOException(text(), e);
    }
  }

  /** A text in the body's JSON object. */
  public String text(String field) {
    JsonNode value = json().get(field);
    if (value == null) {
      throw new AssertionError("no " + field + " in " + text());
    }
    return value.coerceStringValue();
  }

  /** The names of the fields of the body's JSON object, in alphabetical order. */
  public Set<String> fields() {
    return fieldsOf(json());
  }

  /** The names of the fields of a JSON object, in alphabetical order. */
  public static Set<String> fieldsOf(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.entries().forEach(entry -> names.add(entry.getKey()));
    return names;
  }

  /** Holds if this is a success of this status. */
  public Answer expect(int expected) {
    assertEquals(expected, status, this::text);
    return this;
  }

  /** Holds if this is a problem document of this kind, and tells nothing that it should not. */
  public Answer expectProblem(int expected, String slug) {
    assertEquals(expected, status, this::text);
    assertEquals("application/problem+json", header("Content-Type"));
    assertEquals("/problems/" + slug, text("type"));
    assertEquals(Integer.toString(expected), text("status"));
    assertFalse(text("title").isBlank());
    assertFalse(text("detail").isBlank());
    assertFalse(LogWatch.tellsASecret(text()), this::text);
    return this;
  }

  /** Holds if this is a rule's no, which cites this clause. */
  public Answer expectRefusal(int expected, String slug, String clause) {
    expectProblem(expected, slug);
    assertEquals(clause, text("clause"));
    assertEquals("/api/v1/policy/clauses/" + clause, text("clauseLink"));
    return this;
  }

  /** Holds if these fields, and no others, are named as not accepted. */
  public Answer expectInvalid(String... expected) {
    expectProblem(400, "invalid-value");
    JsonNode errors = json().get("errors");
    Set<String> named = new TreeSet<>();
    for (JsonNode error : errors.values()) {
      assertFalse(error.get("accepted").getStringValue().isBlank());
      named.add(error.get("field").getStringValue());
    }
    assertEquals(Set.of(expected).stream().collect(Collectors.toCollection(TreeSet::new)), named);
    return this;
  }
}
