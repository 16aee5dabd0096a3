package app.dreamimage.domain.audit;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * A random name for a person in the audit trail. Its link to the account is kept apart and
 * destroyed with the account, after which it stands for nobody.
 */
public record Pseudonym(UUID value) {
  public Pseudonym {
    requireNonNull(value, "value");
  }
}
