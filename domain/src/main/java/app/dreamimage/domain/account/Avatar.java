package app.dreamimage.domain.account;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * The picture that stands for a person: one of the artworks they keep, by its identity. A photo it
 * cannot be, for no photo is kept; and when the artwork is deleted, the avatar is gone.
 */
public record Avatar(UUID artwork) {
  public Avatar {
    requireNonNull(artwork, "artwork");
  }
}
