package app.dreamimage.bootstrap.endtoend.kill;

import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.domain.facialdata.PhotoId;
import app.dreamimage.domain.facialdata.PhotoVault;
import app.dreamimage.domain.generation.Artwork;
import app.dreamimage.domain.generation.ArtworkStore;
import app.dreamimage.domain.generation.ImageId;
import app.dreamimage.domain.generation.PaintingOrder;
import app.dreamimage.domain.generation.PaintingProgress;
import app.dreamimage.domain.generation.PaintingWatch;
import app.dreamimage.domain.generation.Studio;
import app.dreamimage.domain.policy.Outcome;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Wraps the ports through which a photo passes, and kills the process at the step that is named.
 */
@Factory
@Requires(property = "test.kill.at")
final class KillSwitch {

  private final String step;

  KillSwitch(@io.micronaut.context.annotation.Value("${test.kill.at}") String step) {
    this.step = step;
  }

  private void at(String here) {
    if (!here.equals(step)) {
      return;
    }
    try {
      new ProcessBuilder("kill", "-KILL", Long.toString(ProcessHandle.current().pid()))
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Singleton
  BeanCreatedEventListener<PhotoVault> vault() {
    return event -> {
      PhotoVault vault = event.getBean();
      return new PhotoVault() {
        @Override
        public void deposit(PhotoId id, InputStream photo) throws IOException {
          at("photo-registered");
          vault.deposit(id, new Interrupted(photo));
          at("photo-kept");
        }

        @Override
        public Optional<InputStream> open(PhotoId id, FacialDataAccess access) {
          at("painting-begun");
          return vault.open(id, access);
        }

        @Override
        public void erase(PhotoId id) {
          at("artwork-registered");
          vault.erase(id);
          at("photo-erased");
        }

        @Override
        public boolean holds(PhotoId id) {
          return vault.holds(id);
        }

        @Override
        public Set<PhotoId> held() {
          return vault.held();
        }
      };
    };
  }

  @Singleton
  BeanCreatedEventListener<ArtworkStore> artworks() {
    return event -> {
      ArtworkStore store = event.getBean();
      AtomicInteger stored = new AtomicInteger();
      return new ArtworkStore() {
        @Override
        public void store(ImageId id, byte[] artwork) {
          store.store(id, artwork);
          at("artwork-stored");
          if (stored.incrementAndGet() == 3) {
            at("third-artwork-stored");
          }
        }

        @Override
        public Optional<byte[]> read(ImageId id) {
          return store.read(id);
        }

        @Override
        public void erase(ImageId id) {
          store.erase(id);
        }

        @Override
        public Set<ImageId> stored() {
          return store.stored();
        }
      };
    };
  }

  @Singleton
  BeanCreatedEventListener<Studio> studio() {
    return event -> {
      Studio studio = event.getBean();
      if (!event.getBeanDefinition().getBeanType().equals(Studio.class)) {
        // The studio's own process, behind the port.
        return studio;
      }
      return (photo, order, access, watch) -> paint(studio, photo, order, access, watch);
    };
  }

  private Outcome<List<Artwork>> paint(
      Studio studio,
      InputStream photo,
      PaintingOrder order,
      FacialDataAccess access,
      PaintingWatch watch) {
    return studio.paint(
        photo,
        order,
        access,
        new PaintingWatch() {
          @Override
          public void progressed(PaintingProgress progress) {
            if (progress.stage() == PaintingProgress.Stage.PAINTING) {
              at("painting");
            }
            watch.progressed(progress);
          }

          @Override
          public boolean isCalledOff() {
            return watch.isCalledOff();
          }
        });
  }

  /** A photo whose second half never gets written. */
  private final class Interrupted extends FilterInputStream {
    private long read;

    Interrupted(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int now = super.read(buffer, offset, length);
      read += Math.max(0, now);
      if (read > 200_000) {
        at("photo-half-kept");
      }
      return now;
    }
  }
}
