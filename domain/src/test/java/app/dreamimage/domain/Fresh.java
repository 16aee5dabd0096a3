package app.dreamimage.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** What differs from everything else in a test run, and is the same in the next run. */
public final class Fresh {

  private static final AtomicLong COUNT = new AtomicLong();

  private Fresh() {}

  /** A number that was never given before. */
  public static long number() {
    return COUNT.incrementAndGet();
  }

  /** An identity that was never given before. */
  public static UUID uuid() {
    return UUID.nameUUIDFromBytes(("fresh " + number()).getBytes(StandardCharsets.US_ASCII));
  }
}
