package app.dreamimage.domain.account;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.Moments;
import java.time.Instant;
import java.util.Set;

/** Builds staff members for tests; each has an id and an email of its own unless told otherwise. */
public final class StaffMemberBuilder {

  private EmailAddress email = new EmailAddress("staff" + Fresh.number() + "@example.org");
  private Set<Role> roles = Set.of(Role.SUPPORT);
  private Instant appointedAt = Moments.NOON;

  private StaffMemberBuilder() {}

  /** A member who supports people. */
  public static StaffMemberBuilder aStaffMember() {
    return new StaffMemberBuilder();
  }

  public StaffMemberBuilder withEmail(String given) {
    email = new EmailAddress(given);
    return this;
  }

  public StaffMemberBuilder as(Role... given) {
    roles = Set.of(given);
    return this;
  }

  public StaffMemberBuilder appointedAt(Instant given) {
    appointedAt = given;
    return this;
  }

  public StaffMember build() {
    return new StaffMember(
        new StaffId(Fresh.uuid()),
        email,
        roles,
        new ProtectedPassword("$example$not-a-real-hash"),
        appointedAt);
  }
}
