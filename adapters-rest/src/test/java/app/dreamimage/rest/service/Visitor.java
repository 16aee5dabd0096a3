package app.dreamimage.rest.service;

import app.dreamimage.application.ExamplePhotos;
import app.dreamimage.domain.Fresh;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Somebody who speaks HTTP with the service, and the headers that all their requests carry. */
public final class Visitor {

  /** The password of everybody. */
  public static final String PASSWORD = LogWatch.secret("ninety-nine brushes 4411");

  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  private final URI service;
  private final Map<String, String> headers;

  private Visitor(URI service, Map<String, String> headers) {
    this.service = service;
    this.headers = headers;
  }

  static Visitor of(URI service) {
    return new Visitor(service, Map.of());
  }

  /** An address that nobody has. */
  public static String freshEmail() {
    return LogWatch.secret("person" + Fresh.number() + "-5502@example.org");
  }

  /** The same with one more header. */
  public Visitor with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Visitor(service, more);
  }

  /** The same without a header. */
  public Visitor without(String name) {
    Map<String, String> fewer = new LinkedHashMap<>(headers);
    fewer.remove(name);
    return new Visitor(service, fewer);
  }

  /** Opens an account. */
  public Answer signUp(String email) {
    return post(
        "/accounts",
        """
        {"email":"%s","username":"Astrid","password":"%s","birthDate":"1990-05-17",
         "region":"EUROPEAN_ECONOMIC_AREA"}"""
            .formatted(email, PASSWORD));
  }

  /** Signs in. */
  public Answer signIn(String email, String password) {
    return post("/session", "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password));
  }

  /** The same, with a bearer token. */
  public Visitor signedIn(String email) {
    String token = signIn(email, PASSWORD).expect(201).text("token");
    return with("Authorization", "Bearer " + LogWatch.secret(token));
  }

  /** The same, with the cookie of the page and without the header that the page sends. */
  public Visitor signedInWithCookie(String email) {
    String cookie =
        with("X-Dream-Image", "1").signIn(email, PASSWORD).expect(201).header("Set-Cookie");
    String pair = cookie.substring(0, cookie.indexOf(';'));
    LogWatch.secret(pair.substring(pair.indexOf('=') + 1));
    return with("Cookie", pair);
  }

  /** Agrees to face analysis, or withdraws. */
  public Answer consent(boolean granted) {
    return put(
        "/me/consents/FACE_ANALYSIS",
        "{\"granted\":%s,\"policyVersion\":\"1.0\"}".formatted(granted));
  }

  /** Orders an artwork from a photo that is as it should be. */
  public Answer order() {
    return order(Form.of(ExamplePhotos.png()));
  }

  /** Sends a form. */
  public Answer order(byte[] form) {
    return order(BodyPublishers.ofByteArray(form));
  }

  /** Sends a form. */
  public Answer order(BodyPublisher form) {
    return send("POST", "/generations", form, "multipart/form-data; boundary=" + Form.BOUNDARY);
  }

  public Answer get(String path) {
    return send("GET", path, BodyPublishers.noBody(), null);
  }

  public Answer delete(String path) {
    return send("DELETE", path, BodyPublishers.noBody(), null);
  }

  public Answer post(String path, String json) {
    return send("POST", path, BodyPublishers.ofString(json), "application/json");
  }

  public Answer put(String path, String json) {
    return send("PUT", path, BodyPublishers.ofString(json), "application/json");
  }

  /** Sends a request to a path below the API's root, or to one anywhere if it begins with //. */
  public Answer send(String method, String path, BodyPublisher body, String contentType) {
    HttpRequest.Builder builder = request(path).method(method, body);
    if (contentType != null) {
      builder.setHeader("Content-Type", contentType);
    }
    return new Answer(send(builder.build(), BodyHandlers.ofByteArray()));
  }

  /** Sends a request and takes the answer as it comes. */
  public <T> HttpResponse<T> stream(String path, BodyHandler<T> handler) {
    return send(request(path).GET().build(), handler);
  }

  private static <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler) {
    try {
      return HTTP.send(request, handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private HttpRequest.Builder request(String path) {
    String whole = path.startsWith("//") ? path.substring(1) : "/api/v1" + path;
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(service.resolve(whole)).timeout(Duration.ofSeconds(30));
    headers.forEach(builder::setHeader);
    return builder;
  }

  /** The value of a header that all requests carry. */
  public String header(String name) {
    return headers.get(name);
  }

  /** The headers that all requests carry. */
  Map<String, String> headers() {
    return headers;
  }
}
