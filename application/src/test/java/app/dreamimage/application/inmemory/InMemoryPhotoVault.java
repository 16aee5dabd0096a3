package app.dreamimage.application.inmemory;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.domain.facialdata.PhotoId;
import app.dreamimage.domain.facialdata.PhotoVault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Photos in memory, unencrypted: for tests alone. It takes no part in units of work, as a real
 * vault does not.
 */
public final class InMemoryPhotoVault implements PhotoVault {

  /** Stands for a photo that is still coming in. */
  private static final byte[] ARRIVING = {};

  private final Map<PhotoId, byte[]> photos = new ConcurrentHashMap<>();

  @Override
  public void deposit(PhotoId id, InputStream photo) throws IOException {
    if (photos.putIfAbsent(id, ARRIVING) != null) {
      throw new IllegalStateException("a photo with this id is here already");
    }
    byte[] whole;
    try {
      whole = photo.readAllBytes();
    } catch (IOException | RuntimeException e) {
      photos.remove(id);
      throw e;
    }
    // Erased while it came in: then it stays erased.
    photos.computeIfPresent(id, (key, arriving) -> whole);
  }

  @Override
  public Optional<InputStream> open(PhotoId id, FacialDataAccess access) {
    requireNonNull(access, "access");
    return Optional.ofNullable(photos.get(id))
        .filter(photo -> photo != ARRIVING)
        .map(photo -> new ByteArrayInputStream(photo.clone()));
  }

  @Override
  public void erase(PhotoId id) {
    byte[] photo = photos.remove(id);
    if (photo != null) {
      Arrays.fill(photo, (byte) 0);
    }
  }

  @Override
  public boolean holds(PhotoId id) {
    return photos.containsKey(id);
  }

  @Override
  public Set<PhotoId> held() {
    return Set.copyOf(photos.keySet());
  }
}
