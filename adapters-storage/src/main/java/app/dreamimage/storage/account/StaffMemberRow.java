package app.dreamimage.storage.account;

import app.dreamimage.domain.account.EmailAddress;
import app.dreamimage.domain.account.ProtectedPassword;
import app.dreamimage.domain.account.Role;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.account.StaffMember;
import app.dreamimage.storage.database.NamesInAColumn;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** A staff member as a row. */
@MappedEntity("staff_member")
record StaffMemberRow(
    @Id UUID id, String email, String roles, String passwordHash, Instant appointedAt) {

  static StaffMemberRow of(StaffMember member) {
    return new StaffMemberRow(
        member.id().value(),
        member.email().value(),
        NamesInAColumn.of(member.roles()),
        member.password().encoded(),
        member.appointedAt());
  }

  StaffMember toMember() {
    return new StaffMember(
        new StaffId(id),
        new EmailAddress(email),
        NamesInAColumn.read(Role.class, roles),
        new ProtectedPassword(passwordHash),
        appointedAt);
  }

  @Override
  public String toString() {
    return "StaffMemberRow[not shown]";
  }
}
