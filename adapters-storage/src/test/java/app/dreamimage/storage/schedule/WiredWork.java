package app.dreamimage.storage.schedule;

import app.dreamimage.domain.generation.GenerationId;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

/** Work as the server supplies it, in the contexts that ask for it. */
@Factory
@Requires(property = "test.wired-work")
final class WiredWork {

  final BlockingQueue<GenerationId> painted = new LinkedBlockingQueue<>();
  final Semaphore sweeps = new Semaphore(0);

  @Singleton
  PaintingWork painting() {
    return painted::add;
  }

  @Singleton
  SweepingWork sweeping() {
    return sweeps::release;
  }
}
