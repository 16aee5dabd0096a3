package app.dreamimage.domain.account;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.InvalidValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What somebody is to the service; each role may do what its work needs and nothing more. */
@Enforces(Clause.ACCESS_IS_LIMITED)
public enum Role {
  /** Somebody with an account: is concerned with their own things alone. */
  PERSON(),
  /** Answers people and takes in what arrives for them. */
  SUPPORT(
      Permission.ANSWER_REQUESTS, Permission.REPORT_UNDER_AGE, Permission.REGISTER_LEGAL_ORDERS),
  /** Decides where data of people is concerned. */
  PRIVACY_OFFICER(
      Permission.ANSWER_REQUESTS,
      Permission.REPORT_UNDER_AGE,
      Permission.DECIDE_UNDER_AGE,
      Permission.REGISTER_RECIPIENTS,
      Permission.REGISTER_LEGAL_ORDERS,
      Permission.REVIEW_LEGAL_ORDERS,
      Permission.EXECUTE_LEGAL_ORDERS,
      Permission.CONDUCT_MERGERS,
      Permission.READ_AUDIT_TRAIL,
      Permission.RECORD_DUTIES,
      Permission.SEE_DUTIES),
  /** Checks what was done, and does nothing. */
  AUDITOR(Permission.READ_AUDIT_TRAIL, Permission.SEE_DUTIES),
  /** Runs the service, and sees nothing of its people. */
  OPERATOR(
      Permission.APPOINT_STAFF,
      Permission.RECORD_DUTIES,
      Permission.SEE_DUTIES,
      Permission.TELL_NEWS);

  // What Set.of gives cannot be changed, which its type does not say.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Permission> permissions;

  Role(Permission... permissions) {
    this.permissions = Set.of(permissions);
  }

  /** What the role may do as a member of the staff. */
  public Set<Permission> permissions() {
    return permissions;
  }

  /** Whether somebody can be appointed to it. */
  public boolean isOfTheStaff() {
    return this != PERSON;
  }

  /** The name as it is typed, such as {@code privacy-officer}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The role of the staff that somebody typed.
   *
   * @throws InvalidValue if there is none of that name
   */
  public static Role named(String slug) {
    return Arrays.stream(values())
        .filter(Role::isOfTheStaff)
        .filter(role -> role.slug().equals(slug))
        .findFirst()
        .orElseThrow(Role::notAccepted);
  }

  /** What is said of a role that nobody can be appointed to. */
  static InvalidValue notAccepted() {
    return InvalidValue.noneOf(
        "role", Arrays.stream(values()).filter(Role::isOfTheStaff).map(Role::slug));
  }
}
