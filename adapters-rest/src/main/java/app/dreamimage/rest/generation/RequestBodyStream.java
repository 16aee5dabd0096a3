package app.dreamimage.rest.generation;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.ServerHttpRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;

/**
 * The body of a request, which is not touched before it is read for the first time: a client that
 * waits to be asked (100-continue) is asked only then, and the server takes in no more than what
 * one window holds.
 *
 * <p>It is read by one thread, but closed by any. A read that waits ends with an {@link
 * IOException} when the stream is closed, and when the whole has taken too long.
 */
final class RequestBodyStream extends InputStream {

  /** Slower senders are cut off, so that nobody can hold a place for ever. */
  private static final Duration LONGEST_UPLOAD = Duration.ofMinutes(10);

  /** How often a waiting reader looks at the clock. */
  private static final long GLANCE_MILLIS = 250;

  private static final byte[] NOTHING = {};

  private final HttpRequest<?> request;
  private final InstantSource clock;
  private final Instant deadline;
  private final Arrival arrival = new Arrival();
  private byte[] chunk = NOTHING;
  private int position;
  private boolean opened;
  private volatile boolean closed;

  /** The body of a request whose sender has from now on until it is cut off. */
  RequestBodyStream(HttpRequest<?> request, InstantSource clock) {
    this.request = request;
    this.clock = clock;
    this.deadline = clock.instant().plus(LONGEST_UPLOAD);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    requireTime();
    if (position == chunk.length && !receive()) {
      return -1;
    }
    int taken = Math.min(length, chunk.length - position);
    System.arraycopy(chunk, position, target, offset, taken);
    position += taken;
    if (position == chunk.length) {
      Arrays.fill(chunk, (byte) 0);
    }
    return taken;
  }

  /** Waits for the next bytes; answers whether any came before the end. */
  private boolean receive() throws IOException {
    open();
    arrival.request(1);
    while (!arrival.hasEnded()) {
      byte[] next = arrival.poll();
      requireTime();
      if (next != null && next.length > 0) {
        chunk = next;
        position = 0;
        return true;
      }
      if (next != null) {
        arrival.request(1);
      }
    }
    return false;
  }

  private void open() {
    if (!opened) {
      opened = true;
      if (request instanceof ServerHttpRequest<?> server) {
        server.byteBody().toByteArrayPublisher().subscribe(arrival);
      } else {
        arrival.onComplete();
      }
    }
  }

  private void requireTime() throws IOException {
    if (closed) {
      throw new IOException("the upload was ended");
    }
    if (clock.instant().isAfter(deadline)) {
      throw new IOException("the upload takes too long");
    }
  }

  /** Lets the rest go, and wakes the reader. What was never opened is let go by the server. */
  @Override
  public void close() {
    closed = true;
    arrival.cancel();
    arrival.wake();
  }

  /** What has arrived: one chunk at a time, since the next is asked for when that is read. */
  private static final class Arrival extends BaseSubscriber<byte[]> {

    private final BlockingQueue<byte[]> chunks = new LinkedBlockingQueue<>();
    private volatile boolean ended;
    private volatile @Nullable Throwable failure;

    /** The next bytes, none if there was another reason to wake up, null if nothing happened. */
    byte @Nullable [] poll() throws IOException {
      try {
        return chunks.poll(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("interrupted while an upload was received");
      }
    }

    /** Whether nothing will come any more. */
    boolean hasEnded() throws IOException {
      if (!ended || (!chunks.isEmpty() && chunks.element().length > 0)) {
        return false;
      }
      if (failure != null) {
        throw new IOException("the upload was cut off", failure);
      }
      return true;
    }

    void wake() {
      chunks.add(NOTHING);
    }

    @Override
    protected void hookOnSubscribe(Subscription subscription) {
      // Nothing is asked for before somebody reads.
    }

    @Override
    protected void hookOnNext(byte[] next) {
      chunks.add(next);
    }

    @Override
    protected void hookOnComplete() {
      ended = true;
      wake();
    }

    @Override
    protected void hookOnError(Throwable thrown) {
      failure = thrown;
      ended = true;
      wake();
    }
  }
}
