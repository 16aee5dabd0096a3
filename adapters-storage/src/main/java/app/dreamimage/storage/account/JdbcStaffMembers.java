package app.dreamimage.storage.account;

import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.account.StaffMember;
import app.dreamimage.domain.account.StaffMembers;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Staff members in the database. */
@Singleton
final class JdbcStaffMembers implements StaffMembers {

  private final StaffMemberRows rows;

  JdbcStaffMembers(StaffMemberRows rows) {
    this.rows = rows;
  }

  @Override
  public boolean add(StaffMember member) {
    StaffMemberRow row = StaffMemberRow.of(member);
    return rows.insertUnlessThere(
            row.id(), row.email(), row.roles(), row.passwordHash(), row.appointedAt())
        == 1;
  }

  @Override
  public Optional<StaffMember> find(StaffId id) {
    return rows.findById(id.value()).map(StaffMemberRow::toMember);
  }

  @Override
  public List<StaffMember> all() {
    return rows.all().stream().map(StaffMemberRow::toMember).toList();
  }

  @Override
  public boolean remove(StaffId id) {
    return rows.delete(id.value()) == 1;
  }
}
