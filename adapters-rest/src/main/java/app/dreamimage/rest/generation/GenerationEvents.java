package app.dreamimage.rest.generation;

import app.dreamimage.application.account.SeeSessions;
import app.dreamimage.application.generation.GenerationSeen;
import app.dreamimage.application.generation.ProgressFeed;
import app.dreamimage.application.generation.SeeGeneration;
import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.Preview;
import app.dreamimage.rest.security.SignedIn;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * The live progress of a generation as server-sent events, each a full snapshot, and looks at the
 * growing artwork between them. No thread waits for a follower: the feed only says that something
 * moved, and a follower who is slow gets the latest snapshot instead of all of them.
 */
@Singleton
final class GenerationEvents {

  static final String NAME = "generation";

  /** The name of the events that carry a look at the unfinished artwork. */
  static final String PREVIEW = "preview";

  /** Another node may be painting, of which this one's feed knows nothing. */
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);

  private static final Duration AT_MOST_EVERY = Duration.ofMillis(100);

  private final ProgressFeed feed;
  private final SeeGeneration see;
  private final SeeSessions sessions;
  private final Scheduler blocking;
  private final Duration heartbeat;

  GenerationEvents(
      ProgressFeed feed,
      SeeGeneration see,
      SeeSessions sessions,
      @Named(TaskExecutors.BLOCKING) ExecutorService blocking,
      @Value("${dream-image.http.heartbeat:15s}") Duration heartbeat) {
    this.feed = feed;
    this.see = see;
    this.sessions = sessions;
    this.blocking = Schedulers.fromExecutorService(blocking);
    this.heartbeat = heartbeat;
  }

  /**
   * The events from now on, beginning with how it stands and ending with its end, or with that of
   * the session or of the generation itself.
   *
   * @param lastId the id of the last event that the follower has seen
   */
  Flux<Event<?>> of(SignedIn person, GenerationId id, long lastId) {
    AtomicLong ids = new AtomicLong(lastId);
    AtomicReference<Preview> shown = new AtomicReference<>();
    Flux<Event<?>> snapshots =
        Flux.merge(movements(id), Flux.interval(LOOK_AGAIN).onBackpressureLatest().map(n -> id))
            .onBackpressureLatest()
            .publishOn(blocking, 1)
            .concatMap(moved -> look(person, id, shown), 0)
            .takeWhile(Optional::isPresent)
            .map(Optional::get)
            .distinctUntilChanged()
            .takeUntil(Look::isTheLast)
            .concatMap(look -> Flux.fromIterable(look.events(ids)), 0);
    Flux<Event<?>> heartbeats =
        Flux.interval(heartbeat)
            .onBackpressureDrop()
            .map(beat -> Event.of("").comment("still here"));
    return snapshots.publish(
        shared -> Flux.merge(shared, heartbeats.takeUntilOther(shared.ignoreElements())));
  }

  /** Emits whenever the generation moves, and once at the beginning. */
  private Flux<GenerationId> movements(GenerationId id) {
    return Flux.create(
        sink -> {
          ProgressFeed.Following following = feed.follow(id, () -> sink.next(id));
          sink.onDispose(following::close);
          sink.next(id);
        },
        FluxSink.OverflowStrategy.LATEST);
  }

  /** How it stands, and a little rest before the next look; empty when there is nothing to see. */
  private Flux<Optional<Look>> look(
      SignedIn person, GenerationId id, AtomicReference<Preview> shown) {
    return Mono.fromCallable(() -> snapshot(person, id, shown))
        .concatWith(Mono.delay(AT_MOST_EVERY).then(Mono.empty()));
  }

  private Optional<Look> snapshot(
      SignedIn person, GenerationId id, AtomicReference<Preview> shown) {
    boolean stillSignedIn =
        sessions.handle(person.account()).stream()
            .anyMatch(session -> session.id().equals(person.session()));
    return stillSignedIn
        ? see.handle(person.account(), id)
            .fold(seen -> Optional.of(Look.at(seen, shown)), gone -> Optional.empty())
        : Optional.empty();
  }

  /**
   * What a follower sees at one moment.
   *
   * @param preview what the artwork looks like, if that has changed since the last look
   */
  private record Look(GenerationResponse generation, Optional<Preview> preview) {

    static Look at(GenerationSeen seen, AtomicReference<Preview> shown) {
      Optional<Preview> now = seen.preview();
      boolean isNew = now.isPresent() && shown.getAndSet(now.get()) != now.get();
      return new Look(GenerationResponse.of(seen), isNew ? now : Optional.empty());
    }

    boolean isTheLast() {
      return generation.hasEnded();
    }

    /** The preview comes without an id: nobody who lost one needs to be sent it again. */
    List<Event<?>> events(AtomicLong ids) {
      List<Event<?>> events = new ArrayList<>();
      preview.ifPresent(look -> events.add(Event.of(PreviewResponse.of(look)).name(PREVIEW)));
      events.add(Event.of(generation).name(NAME).id(Long.toString(ids.incrementAndGet())));
      return events;
    }
  }
}
