package app.dreamimage.domain.account;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * The identity of a staff member: random, and the name under which the audit trail and the
 * registers know them. Whose it is can be told only while the member is appointed.
 */
public record StaffId(UUID value) {
  public StaffId {
    requireNonNull(value, "value");
  }
}
