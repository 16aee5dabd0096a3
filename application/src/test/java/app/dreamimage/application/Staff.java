package app.dreamimage.application;

import static app.dreamimage.application.Expect.granted;

import app.dreamimage.application.account.AppointStaffMember;
import app.dreamimage.application.inmemory.StaffUseCases;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.EmailAddress;
import app.dreamimage.domain.account.Role;
import app.dreamimage.domain.account.StaffId;
import java.util.Optional;
import java.util.Set;

/** What staff do with the service, in one line each. */
public final class Staff {

  private Staff() {}

  /** Somebody is appointed at the machine itself. */
  public static StaffId appoint(StaffUseCases staff, Role... roles) {
    return granted(staff.appointStaffMember.handle(application(Optional.empty(), roles)))
        .member()
        .id();
  }

  /** What is asked for when somebody with an email of their own is to be appointed. */
  public static AppointStaffMember.Command application(Optional<StaffId> by, Role... roles) {
    return new AppointStaffMember.Command(
        by, new EmailAddress("staff" + Fresh.number() + "@example.org"), Set.of(roles));
  }
}
