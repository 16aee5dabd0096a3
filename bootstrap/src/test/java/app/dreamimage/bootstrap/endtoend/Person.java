package app.dreamimage.bootstrap.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Somebody who uses the service with an app: speaks HTTP and carries a bearer token. */
final class Person {

  /** What the server answered. */
  record Answer(int status, HttpResponse<byte[]> response) {
    JsonNode json() {
      try {
        return JSON.readTree(response.body());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    byte[] bytes() {
      return response.body();
    }

    Optional<String> header(String name) {
      return response.headers().firstValue(name);
    }

    /** The last part of the problem's type, such as {@code no-face-found}. */
    String problem() {
      return json().path("type").asText().replaceFirst(".*/", "");
    }
  }

  static final String PASSWORD = "correct horse battery staple";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BOUNDARY = "----a-boundary-that-no-photo-holds";
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  private final URI server;
  private final Optional<String> token;

  private Person(URI server, Optional<String> token) {
    this.server = server;
    this.token = token;
  }

  /** Somebody who has not signed in. */
  static Person stranger(URI server) {
    return new Person(server, Optional.empty());
  }

  /** Somebody with a fresh account, signed in. */
  static Person signedUp(URI server, String email) {
    Answer answer = stranger(server).signUp(email, PASSWORD, "1990-05-17");
    if (answer.status() != 201) {
      throw new IllegalStateException("sign-up answered " + answer.status());
    }
    return stranger(server).signedIn(email);
  }

  /** Somebody with a fresh account who has agreed to face analysis. */
  static Person consenting(URI server, String email) {
    Person person = signedUp(server, email);
    person.consent(true);
    return person;
  }

  Answer signUp(String email, String password, String birthDate) {
    return post(
        "/accounts",
        """
        {"email":"%s","username":"Astrid","password":"%s","birthDate":"%s",
         "region":"EUROPEAN_ECONOMIC_AREA"}"""
            .formatted(email, password, birthDate));
  }

  Person signedIn(String email) {
    Answer answer = signIn(email, PASSWORD);
    return new Person(server, Optional.of(answer.json().get("token").asText()));
  }

  Answer signIn(String email, String password) {
    return post("/session", "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password));
  }

  Answer consent(boolean granted) {
    return send(
        "PUT",
        "/me/consents/FACE_ANALYSIS",
        BodyPublishers.ofString("{\"granted\":%s,\"policyVersion\":\"1.0\"}".formatted(granted)),
        "application/json");
  }

  /** Orders an artwork from the bytes of a photo; the form's fields come before the photo. */
  Answer order(byte[] photo, Map<String, String> fields) {
    return send(
        "POST",
        "/generations",
        BodyPublishers.ofByteArray(form(photo, fields)),
        "multipart/form-data; boundary=" + BOUNDARY);
  }

  Answer order(byte[] photo) {
    return order(photo, Map.of("style", "oil", "size", "512", "seed", "7"));
  }

  static byte[] form(byte[] photo, Map<String, String> fields) {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    fields.forEach(
        (name, value) ->
            form.writeBytes(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(BOUNDARY, name, value)
                    .getBytes(StandardCharsets.UTF_8)));
    form.writeBytes(
        String.join(
                "\r\n",
                "--" + BOUNDARY,
                "Content-Disposition: form-data; name=\"photo\"; filename=\"me at home.jpg\"",
                "Content-Type: application/octet-stream",
                "",
                "")
            .getBytes(StandardCharsets.UTF_8));
    form.writeBytes(photo);
    form.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
    return form.toByteArray();
  }

  static String boundary() {
    return BOUNDARY;
  }

  String token() {
    return token.orElseThrow();
  }

  /** Follows a generation's events until it has ended, and answers how it ended. */
  JsonNode follow(String generation) {
    return follow(generation, event -> {});
  }

  /** The same, and looks at each event on the way. */
  JsonNode follow(String generation, Consumer<JsonNode> watcher) {
    try {
      HttpResponse<Stream<String>> events =
          HTTP.send(
              request("/generations/" + generation + "/events")
                  .header("Accept", "text/event-stream")
                  .timeout(Duration.ofSeconds(90))
                  .build(),
              BodyHandlers.ofLines());
      try (Stream<String> lines = events.body()) {
        return lines
            .filter(line -> line.startsWith("data:"))
            .map(line -> parse(line.substring("data:".length())))
            .peek(watcher)
            .filter(Person::hasEnded)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("the events stopped before the end"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static boolean hasEnded(JsonNode generation) {
    return switch (generation.path("state").asText()) {
      case "DONE", "FAILED", "CANCELLED" -> true;
      default -> false;
    };
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Answer get(String path) {
    return send("GET", path, BodyPublishers.noBody(), "application/json");
  }

  Answer delete(String path) {
    return send("DELETE", path, BodyPublishers.noBody(), "application/json");
  }

  Answer post(String path, String json) {
    return send("POST", path, BodyPublishers.ofString(json), "application/json");
  }

  Answer send(String method, String path, BodyPublisher body, String contentType) {
    try {
      HttpRequest request =
          request(path).method(method, body).header("Content-Type", contentType).build();
      HttpResponse<byte[]> response = HTTP.send(request, BodyHandlers.ofByteArray());
      return new Answer(response.statusCode(), response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(server.resolve("/api/v1" + path)).timeout(Duration.ofSeconds(60));
    token.ifPresent(bearer -> builder.header("Authorization", "Bearer " + bearer));
    return builder;
  }
}
