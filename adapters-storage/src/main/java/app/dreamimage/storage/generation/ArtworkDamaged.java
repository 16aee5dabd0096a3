package app.dreamimage.storage.generation;

import app.dreamimage.domain.generation.ImageId;

/** What lies in the place of an artwork is not what was stored there under the key in use. */
public final class ArtworkDamaged extends IllegalStateException {

  private static final long serialVersionUID = 1;

  ArtworkDamaged(ImageId id, Throwable cause) {
    super("the artwork " + id.value() + " was changed, or stored under another key", cause);
  }
}
