package app.dreamimage.domain.account;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.time.Instant;
import java.util.Set;

/**
 * Somebody who works for the service. No account: staff and people are told apart by their types.
 *
 * @param roles one or more; that of a person with an account is none for staff
 */
@Enforces(Clause.ACCESS_IS_LIMITED)
public record StaffMember(
    StaffId id,
    EmailAddress email,
    Set<Role> roles,
    ProtectedPassword password,
    Instant appointedAt) {

  public StaffMember {
    requireNonNull(id, "id");
    requireNonNull(email, "email");
    requireNonNull(password, "password");
    requireNonNull(appointedAt, "appointedAt");
    roles = Set.copyOf(roles);
    if (roles.isEmpty() || !roles.stream().allMatch(Role::isOfTheStaff)) {
      throw Role.notAccepted();
    }
  }

  /** Whether one of the roles permits it. */
  public boolean may(Permission permission) {
    return roles.stream().anyMatch(role -> role.permissions().contains(permission));
  }
}
