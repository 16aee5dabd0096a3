package app.dreamimage.rest.service;

import io.micronaut.core.type.Argument;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Server-sent events as they come. */
public final class Events implements AutoCloseable {

  /** One event. */
  public record Event(String name, long id, String data) {

    /** A text in the JSON object that the event carries; null if there is none of this name. */
    public String text(String field) {
      try {
        JsonNode value =
            ObjectMapper.getDefault().readValue(data, Argument.of(JsonNode.class)).get(field);
        return value == null ? null : value.coerceStringValue();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final Stream<String> stream;
  private final Iterator<String> lines;
  private final List<Event> seen = new ArrayList<>();

  private Events(Stream<String> stream) {
    this.stream = stream;
    this.lines = stream.iterator();
  }

  /** The events at a path below the API's root. */
  public static Events of(Visitor follower, String path) {
    HttpResponse<Stream<String>> response =
        follower.with("Accept", "text/event-stream").stream(path, BodyHandlers.ofLines());
    if (response.statusCode() != 200) {
      throw new AssertionError("status " + response.statusCode());
    }
    return new Events(response.body());
  }

  /** The next event. */
  public Event next() {
    Event event = read();
    if (event == null) {
      throw new AssertionError("the events have ended after " + seen);
    }
    return event;
  }

  /** The next event that is like this. */
  public Event nextWhere(Predicate<Event> wanted) {
    Event event = next();
    while (!wanted.test(event)) {
      event = next();
    }
    return event;
  }

  /** All events that are still to come. */
  public List<Event> all() {
    List<Event> rest = new ArrayList<>();
    for (Event event = read(); event != null; event = read()) {
      rest.add(event);
    }
    return rest;
  }

  /** All events that have come so far. */
  public List<Event> seen() {
    return List.copyOf(seen);
  }

  private Event read() {
    String name = "";
    String data = "";
    long id = 0;
    while (lines.hasNext()) {
      String line = lines.next();
      if (line.startsWith("data:")) {
        data += line.substring("data:".length()).strip();
      } else if (line.startsWith("event:")) {
        name = line.substring("event:".length()).strip();
      } else if (line.startsWith("id:")) {
        id = Long.parseLong(line.substring("id:".length()).strip());
      } else if (line.isEmpty() && !name.isEmpty()) {
        Event event = new Event(name, id, data);
        seen.add(event);
        return event;
      }
    }
    return null;
  }

  @Override
  public void close() {
    stream.close();
  }
}
