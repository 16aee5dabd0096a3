package app.dreamimage.application.contract;

import static app.dreamimage.domain.account.StaffMemberBuilder.aStaffMember;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.Moments;
import app.dreamimage.domain.account.Role;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.account.StaffMember;
import app.dreamimage.domain.account.StaffMembers;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link StaffMembers} must do. Each test begins without members. */
public abstract class StaffMembersContract {

  /** The members under test. */
  protected abstract StaffMembers staffMembers();

  @Test
  void a_member_is_found_as_it_was_appointed_with_every_role() {
    for (StaffMember member :
        List.of(
            aStaffMember().build(),
            aStaffMember()
                .as(Role.SUPPORT, Role.PRIVACY_OFFICER, Role.AUDITOR, Role.OPERATOR)
                .build())) {
      assertTrue(staffMembers().add(member));

      assertEquals(Optional.of(member), staffMembers().find(member.id()));
    }
    assertEquals(Optional.empty(), staffMembers().find(new StaffId(Fresh.uuid())));
  }

  @Test
  void members_come_in_the_order_of_their_appointment() {
    StaffMember later = aStaffMember().appointedAt(Moments.NOON.plusSeconds(1)).build();
    StaffMember first = aStaffMember().appointedAt(Moments.NOON).build();
    staffMembers().add(later);
    staffMembers().add(first);

    assertEquals(List.of(first, later), staffMembers().all());
  }

  @Test
  void no_email_is_used_twice() {
    StaffMember member = aStaffMember().withEmail("a@example.org").build();
    staffMembers().add(member);

    assertFalse(staffMembers().add(aStaffMember().withEmail("a@example.org").build()));

    assertEquals(List.of(member), staffMembers().all());
  }

  @Test
  void a_member_is_removed_once_and_the_email_is_free_again() {
    StaffMember member = aStaffMember().withEmail("a@example.org").build();
    staffMembers().add(member);

    assertTrue(staffMembers().remove(member.id()));
    assertFalse(staffMembers().remove(member.id()));

    assertEquals(Optional.empty(), staffMembers().find(member.id()));
    assertTrue(staffMembers().add(aStaffMember().withEmail("a@example.org").build()));
  }
}
