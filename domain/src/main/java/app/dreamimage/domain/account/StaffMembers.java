package app.dreamimage.domain.account;

import java.util.List;
import java.util.Optional;

/** Driven port: the staff members that are appointed. */
public interface StaffMembers {

  /** Adds a member; answers whether it was added, which it is not if the email is in use. */
  boolean add(StaffMember member);

  /** The member with this id. */
  Optional<StaffMember> find(StaffId id);

  /** All members, in the order of their appointment. */
  List<StaffMember> all();

  /** Removes a member, and with it the link between the id and a person; answers whether it did. */
  boolean remove(StaffId id);
}
