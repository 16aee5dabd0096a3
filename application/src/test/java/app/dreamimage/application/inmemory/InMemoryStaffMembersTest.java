package app.dreamimage.application.inmemory;

import app.dreamimage.application.contract.StaffMembersContract;
import app.dreamimage.domain.account.StaffMembers;

final class InMemoryStaffMembersTest extends StaffMembersContract {

  private final InMemoryStaffMembers staffMembers =
      new InMemoryStaffMembers(new InMemoryUnitOfWork());

  @Override
  protected StaffMembers staffMembers() {
    return staffMembers;
  }
}
