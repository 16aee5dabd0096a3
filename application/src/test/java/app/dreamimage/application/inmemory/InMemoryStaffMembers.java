package app.dreamimage.application.inmemory;

import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.account.StaffMember;
import app.dreamimage.domain.account.StaffMembers;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Staff members in memory. */
public final class InMemoryStaffMembers implements StaffMembers {

  private final InMemoryUnitOfWork unitOfWork;
  private final Rows<StaffId, StaffMember> rows;

  public InMemoryStaffMembers(InMemoryUnitOfWork unitOfWork) {
    this.unitOfWork = unitOfWork;
    rows = new Rows<>(unitOfWork);
  }

  @Override
  public boolean add(StaffMember member) {
    return unitOfWork.run(
        () ->
            rows.where(other -> other.email().equals(member.email())).isEmpty()
                && rows.add(member.id(), member));
  }

  @Override
  public Optional<StaffMember> find(StaffId id) {
    return rows.get(id);
  }

  @Override
  public List<StaffMember> all() {
    return rows.where(member -> true, Comparator.comparing(StaffMember::appointedAt));
  }

  @Override
  public boolean remove(StaffId id) {
    return rows.remove(id);
  }
}
