package app.dreamimage.application.inmemory;

import app.dreamimage.domain.generation.ArtworkStore;
import app.dreamimage.domain.generation.ImageId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Artworks in memory, unencrypted: for tests alone. It takes no part in units of work. */
public final class InMemoryArtworkStore implements ArtworkStore {

  private final Map<ImageId, byte[]> artworks = new ConcurrentHashMap<>();

  @Override
  public void store(ImageId id, byte[] artwork) {
    artworks.put(id, artwork.clone());
  }

  @Override
  public Optional<byte[]> read(ImageId id) {
    return Optional.ofNullable(artworks.get(id)).map(byte[]::clone);
  }

  @Override
  public void erase(ImageId id) {
    artworks.remove(id);
  }

  @Override
  public Set<ImageId> stored() {
    return Set.copyOf(artworks.keySet());
  }
}
