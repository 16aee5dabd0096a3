package app.dreamimage.domain.account;

import static app.dreamimage.domain.account.StaffMemberBuilder.aStaffMember;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.Moments;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.InvalidValue;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Proves(Clause.ACCESS_IS_LIMITED)
final class StaffTest {

  private static final Pattern PICTURES =
      Pattern.compile("PHOTO|LANDMARK|FAC(E|IAL)|IMAGE|ARTWORK|PICTURE|CONTENT|GENERATION");

  @ParameterizedTest
  @EnumSource(Permission.class)
  void no_permission_is_about_a_picture_of_anybody(Permission permission) {
    assertFalse(PICTURES.matcher(permission.name()).find());
  }

  @Test
  void a_permission_is_a_bare_name_so_that_it_cannot_be_stretched_to_pictures() {
    assertEquals(
        Set.of(),
        Arrays.stream(Permission.class.getDeclaredFields())
            .filter(field -> !field.isEnumConstant() && !field.isSynthetic())
            .collect(Collectors.toSet()));
    assertTrue(PICTURES.matcher("SEE_PHOTOS").find());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "nothing",
      value = {
        "PERSON, nothing",
        "SUPPORT, ANSWER_REQUESTS REGISTER_LEGAL_ORDERS REPORT_UNDER_AGE",
        "PRIVACY_OFFICER, ANSWER_REQUESTS CONDUCT_MERGERS DECIDE_UNDER_AGE EXECUTE_LEGAL_ORDERS"
            + " READ_AUDIT_TRAIL RECORD_DUTIES REGISTER_LEGAL_ORDERS"
            + " REGISTER_RECIPIENTS REPORT_UNDER_AGE REVIEW_LEGAL_ORDERS SEE_DUTIES",
        "AUDITOR, READ_AUDIT_TRAIL SEE_DUTIES",
        "OPERATOR, APPOINT_STAFF RECORD_DUTIES SEE_DUTIES TELL_NEWS"
      })
  void a_role_may_do_what_its_work_needs_and_nothing_more(Role role, String expected) {
    Set<String> names = new TreeSet<>();
    role.permissions().forEach(permission -> names.add(permission.name()));

    assertEquals(expected == null ? "" : expected, String.join(" ", names));
  }

  @Test
  void every_permission_belongs_to_a_role_and_no_role_has_all() {
    Set<Permission> all = EnumSet.noneOf(Permission.class);
    for (Role role : Role.values()) {
      all.addAll(role.permissions());
      assertTrue(role.permissions().size() < Permission.values().length);
    }

    assertEquals(EnumSet.allOf(Permission.class), all);
  }

  @ParameterizedTest
  @CsvSource({
    "support, SUPPORT",
    "privacy-officer, PRIVACY_OFFICER",
    "auditor, AUDITOR",
    "operator, OPERATOR"
  })
  void a_role_of_the_staff_is_found_by_its_name(String slug, Role role) {
    assertEquals(role, Role.named(slug));
    assertEquals(slug, role.slug());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "person", "PERSON", "Support", "privacy_officer", "admin"})
  void another_name_is_not_accepted(String slug) {
    InvalidValue invalid = assertThrows(InvalidValue.class, () -> Role.named(slug));

    assertEquals("role", invalid.field());
    assertEquals("one of support, privacy-officer, auditor, operator", invalid.accepted());
  }

  @Test
  void nobody_is_appointed_to_nothing_or_to_be_a_person_with_an_account() {
    for (Role[] roles : new Role[][] {{}, {Role.PERSON}, {Role.PERSON, Role.AUDITOR}}) {
      assertEquals(
          "role", assertThrows(InvalidValue.class, () -> aStaffMember().as(roles).build()).field());
    }
  }

  @Test
  void a_member_may_do_what_any_of_their_roles_permits() {
    StaffMember member = aStaffMember().as(Role.SUPPORT, Role.AUDITOR).build();

    Set<Permission> expected = EnumSet.noneOf(Permission.class);
    expected.addAll(Role.SUPPORT.permissions());
    expected.addAll(Role.AUDITOR.permissions());
    for (Permission permission : Permission.values()) {
      assertEquals(expected.contains(permission), member.may(permission));
    }
  }

  @Test
  void access_is_granted_for_one_thing_to_who_may_do_it() {
    StaffMember member = aStaffMember().as(Role.AUDITOR).build();

    StaffAccess access =
        StaffAccess.of(member, Permission.SEE_DUTIES)
            .fold(
                yes -> yes,
                no -> {
                  throw new AssertionError(no.reason());
                });

    assertEquals(member.id(), access.memberWho(Permission.SEE_DUTIES));
    assertEquals(
        "permission: granted for something else",
        assertThrows(
                IllegalArgumentException.class, () -> access.memberWho(Permission.READ_AUDIT_TRAIL))
            .getMessage());
    assertEquals(
        Outcome.refused(Reason.PERMISSION_MISSING),
        StaffAccess.of(member, Permission.RECORD_DUTIES));
    assertEquals(
        "needed",
        assertThrows(NullPointerException.class, () -> StaffAccess.of(member, null)).getMessage());
  }

  @Test
  void a_member_is_whole_and_nothing_of_them_is_printed() {
    StaffMember member = aStaffMember().withEmail("theo@example.org").build();

    assertFalse(member.toString().contains("theo"));
    assertFalse(member.toString().contains("not-a-real-hash"));
    assertThrows(NullPointerException.class, () -> new StaffId(null));
    assertThrows(NullPointerException.class, () -> new UnderAgeReportId(null));
    assertThrows(
        NullPointerException.class,
        () -> new UnderAgeReport(new UnderAgeReportId(Fresh.uuid()), null, Moments.NOON));
    assertThrows(
        NullPointerException.class,
        () -> new StaffMember(member.id(), null, member.roles(), member.password(), Moments.NOON));
  }
}
