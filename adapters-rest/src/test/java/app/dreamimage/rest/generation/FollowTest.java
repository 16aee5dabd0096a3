package app.dreamimage.rest.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.inmemory.InMemoryStudio;
import app.dreamimage.rest.service.Events;
import app.dreamimage.rest.service.Eventually;
import app.dreamimage.rest.service.RawConnection;
import app.dreamimage.rest.service.RunningService;
import app.dreamimage.rest.service.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A generation is followed while it moves, and to its end. */
class FollowTest {

  private static RunningService service;
  private final ExecutorService studio = Executors.newSingleThreadExecutor();
  private Visitor person;

  @BeforeAll
  static void start() {
    service = RunningService.start(Map.of("dream-image.http.heartbeat", "50ms"));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @BeforeEach
  void sign_up() {
    person = service.consenting();
  }

  @AfterEach
  void settle() {
    studio.shutdown();
    service.settle();
  }

  private String order() {
    return person.order().expect(202).text("id");
  }

  private void paint() {
    studio.execute(service.backstage::paintNext);
  }

  private Events follow(Visitor follower, String id) {
    return Events.of(follower, "/generations/" + id + "/events");
  }

  @Test
  void it_is_told_in_order_and_ends_with_its_end() throws Exception {
    String id = order();
    InMemoryStudio.Pause pause = service.backstage.storage.studio.pauseInTheMiddle();

    try (Events events = follow(person, id)) {
      Events.Event first = events.next();
      assertEquals("generation", first.name());
      assertEquals("QUEUED", first.text("state"));
      paint();
      Events.Event painting = events.nextWhere(event -> "PAINTING".equals(event.text("stage")));
      assertEquals("PAINTING", painting.text("state"));
      assertEquals(0.4, Double.parseDouble(painting.text("fraction")));
      Events.Event preview =
          events.seen().stream()
              .filter(event -> event.name().equals("preview"))
              .findFirst()
              .orElseGet(() -> events.nextWhere(event -> event.name().equals("preview")));
      assertEquals(
          "data:image/jpeg;base64,"
              + Base64.getEncoder().encodeToString("a look".getBytes(StandardCharsets.US_ASCII)),
          preview.text("image"));
      pause.release();
      List<Events.Event> rest = events.all();
      assertTrue(rest.stream().noneMatch(event -> event.name().equals("preview")), "shown once");
      assertEquals("DONE", rest.get(rest.size() - 1).text("state"));

      List<Events.Event> all = new ArrayList<>(events.seen());
      all.remove(preview);
      for (int i = 1; i < all.size(); i++) {
        assertTrue(all.get(i).id() > all.get(i - 1).id(), "ids increase");
      }
    }
  }

  @Test
  void who_comes_late_gets_how_it_stands_at_once() {
    String id = order();
    service.paintAll();

    try (Events events = follow(person, id)) {
      List<Events.Event> all = events.all();
      assertEquals(1, all.size());
      assertEquals("DONE", all.get(0).text("state"));
      assertEquals(person.get("/generations/" + id).text(), all.get(0).data());
    }
  }

  @Test
  void who_comes_back_goes_on_counting() {
    String id = order();
    service.paintAll();

    try (Events events = follow(person.with("Last-Event-ID", "41"), id)) {
      assertEquals(42, events.all().get(0).id());
    }
    for (String made : List.of("x", "-7", "99999999999999999999")) {
      try (Events events = follow(person.with("Last-Event-ID", made), id)) {
        assertEquals(1, events.all().get(0).id());
      }
    }
  }

  @Test
  void a_failure_and_a_calling_off_are_ends_too() {
    service.backstage.storage.studio.refuseWith(app.dreamimage.domain.policy.Reason.NO_FACE_FOUND);
    String failed = order();
    service.paintAll();
    try (Events events = follow(person, failed)) {
      Events.Event last = events.all().get(0);
      assertEquals("FAILED", last.text("state"));
      assertTrue(last.data().contains("/problems/no-face-found"), last.data());
    }
    String cancelled = order();
    try (Events events = follow(person, cancelled)) {
      assertEquals("QUEUED", events.next().text("state"));
      person.delete("/generations/" + cancelled).expect(200);
      List<Events.Event> rest = events.all();
      assertEquals("CANCELLED", rest.get(rest.size() - 1).text("state"));
    }
  }

  @Test
  void who_waits_hears_of_moving_up() {
    String first = order();
    String second = order();
    try (Events events = follow(person, second)) {
      assertEquals("1", events.next().text("position"));
      person.delete("/generations/" + first).expect(200);
      assertEquals("0", events.next().text("position"));
    }
  }

  @Test
  void the_events_end_with_the_session() {
    String id = order();
    try (Events events = follow(person, id)) {
      events.next();
      person.delete("/session").expect(204);
      assertEquals(List.of(), events.all());
    }
  }

  @Test
  void events_are_sent_as_they_are_and_kept_by_nobody() {
    String id = order();
    service.paintAll();

    HttpResponse<String> response =
        person
            .with("Accept-Encoding", "gzip, deflate, br")
            .with("Accept", "text/event-stream")
            .stream("/generations/" + id + "/events", BodyHandlers.ofString());

    assertEquals(200, response.statusCode());
    assertEquals("text/event-stream", response.headers().firstValue("Content-Type").orElse(""));
    assertEquals(Optional.empty(), response.headers().firstValue("Content-Encoding"));
    assertEquals("no-store", response.headers().firstValue("Cache-Control").orElse(""));
    assertTrue(response.body().contains("event: generation\n"), response::body);
  }

  @Test
  void a_browser_that_takes_compressed_answers_hears_at_once() {
    String id = order();
    try (Events events = follow(person.with("Accept-Encoding", "gzip"), id)) {
      assertEquals("QUEUED", events.next().text("state"));
    }
  }

  @Test
  void a_line_on_which_nothing_happens_is_kept_open() throws IOException {
    String id = order();
    try (RawConnection connection = RawConnection.to(service.address())) {
      connection.head("GET /api/v1/generations/" + id + "/events", person);
      assertEquals(200, connection.reply().status());
      int heartbeats = 0;
      while (heartbeats < 3) {
        if (connection.line().startsWith(":")) {
          heartbeats++;
        }
      }
    }
  }

  @Test
  void a_follower_who_goes_away_is_forgotten() throws IOException, InterruptedException {
    String id = order();
    int before = service.backstage.useCases.feed.followers();
    try (RawConnection connection = RawConnection.to(service.address())) {
      connection.head("GET /api/v1/generations/" + id + "/events", person);
      assertEquals(200, connection.reply().status());
      Eventually.holds(
          "somebody follows", () -> service.backstage.useCases.feed.followers() == before + 1);
      connection.vanish();
    }
    Eventually.holds(
        "nobody follows any more", () -> service.backstage.useCases.feed.followers() == before);
  }
}
