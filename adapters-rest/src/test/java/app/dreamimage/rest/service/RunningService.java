package app.dreamimage.rest.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The service over HTTP on a port of its own. */
public final class RunningService implements AutoCloseable {

  public final Backstage backstage;
  private final ApplicationContext context;
  private final EmbeddedServer server;
  private final int operatorsPort;

  private RunningService(Map<String, Object> settings) {
    Map<String, Object> all = new HashMap<>(settings);
    all.putIfAbsent("micronaut.server.port", -1);
    all.putIfAbsent("micronaut.server.host", "localhost");
    operatorsPort = freePort();
    all.put("endpoints.all.port", operatorsPort);
    backstage = new Backstage();
    context =
        ApplicationContext.builder().singletons(backstage).properties(all).banner(false).start();
    server = context.getBean(EmbeddedServer.class).start();
  }

  /** The service as it is set when nobody sets it otherwise. */
  public static RunningService start() {
    return start(Map.of());
  }

  /** The service with some settings. */
  public static RunningService start(Map<String, Object> settings) {
    return new RunningService(settings);
  }

  /** Where it is reached. */
  public URI address() {
    return server.getURI();
  }

  /** What it is made of. */
  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** Somebody who is not signed in. */
  public Visitor visitor() {
    return Visitor.of(address());
  }

  /** Somebody at the port for operators. */
  public Visitor operator() {
    return Visitor.of(URI.create("http://localhost:" + operatorsPort));
  }

  /** The framework wants to know this one beforehand. */
  private static int freePort() {
    try (ServerSocket probe = new ServerSocket(0)) {
      return probe.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Somebody with a fresh account, signed in with a bearer token. */
  public Visitor person() {
    String email = Visitor.freshEmail();
    visitor().signUp(email).expect(201);
    return visitor().signedIn(email);
  }

  /** Somebody with a fresh account who has agreed to face analysis. */
  public Visitor consenting() {
    Visitor person = person();
    person.consent(true).expect(200);
    return person;
  }

  /** Has the studio paint until nothing waits. */
  public void paintAll() {
    boolean more = true;
    while (more) {
      more = backstage.paintNext();
    }
  }

  /** Everything in between goes its way again, and nothing waits. */
  public void settle() {
    backstage.disturbance.end();
    backstage.storage.studio.recover();
    paintAll();
    assertEquals(0, backstage.storage.vault.held().size(), "photos are left");
  }

  @Override
  public void close() {
    context.close();
    assertEquals(List.of(), LogWatch.leaks());
  }
}
