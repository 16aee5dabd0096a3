package app.dreamimage.storage.generation;

import app.dreamimage.domain.generation.ArtworkStore;
import app.dreamimage.storage.folder.DataFolder;
import app.dreamimage.storage.key.KeySource;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.security.SecureRandom;

/** The store of artworks in the data folder. */
@Factory
final class ArtworkBeans {

  @Singleton
  ArtworkStore artworkStore(DataFolder data, KeySource keys, SecureRandom random) {
    return new EncryptedFolderArtworkStore(data.folder("artworks"), keys.key(), random);
  }
}
