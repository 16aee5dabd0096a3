package app.dreamimage.application.inmemory;

import app.dreamimage.application.contract.ArtworkStoreContract;
import app.dreamimage.domain.generation.ArtworkStore;

final class InMemoryArtworkStoreTest extends ArtworkStoreContract {

  private final InMemoryArtworkStore artworks = new InMemoryArtworkStore();

  @Override
  protected ArtworkStore artworks() {
    return artworks;
  }
}
