package app.dreamimage.domain.disclosure;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.account.Region;
import java.util.Optional;

/**
 * Where data would go.
 *
 * @param safeguard what would protect it there, empty if nothing was agreed
 */
public record Destination(Region region, Standing standing, Optional<TransferSafeguard> safeguard) {
  public Destination {
    requireNonNull(region, "region");
    requireNonNull(standing, "standing");
    requireNonNull(safeguard, "safeguard");
  }
}
