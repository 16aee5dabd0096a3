package app.dreamimage.domain.account;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;

/**
 * Proof that a staff member may do one thing at this moment. It is asked for anew each time and
 * opens nothing but what it was granted for.
 */
@Enforces(Clause.ACCESS_IS_LIMITED)
public final class StaffAccess {

  private final StaffId member;
  private final Permission permission;

  private StaffAccess(StaffId member, Permission permission) {
    this.member = member;
    this.permission = permission;
  }

  /** A staff member does only what one of their roles permits. */
  public static Outcome<StaffAccess> of(StaffMember member, Permission needed) {
    requireNonNull(needed, "needed");
    return member.may(needed)
        ? Outcome.granted(new StaffAccess(member.id(), needed))
        : Outcome.refused(Reason.PERMISSION_MISSING);
  }

  /**
   * Who does it.
   *
   * @throws IllegalArgumentException if the proof was granted for something else
   */
  public StaffId memberWho(Permission does) {
    if (permission != does) {
      throw new IllegalArgumentException("permission: granted for something else");
    }
    return member;
  }
}
