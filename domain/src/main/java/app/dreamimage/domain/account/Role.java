package app.dreamimage.domain.account;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.InvalidValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody is to the service; each role may do what its work needs and nothing more. */
@Enforces(Clause.ACCESS_IS_LIMITED)
public enum Role {
  /** Somebody with an account: is concerned with their own things alone. */
  PERSON,
  /** Answers people and takes in what arrives for them. */
  SUPPORT,
  /** Decides where data of people is concerned. */
  PRIVACY_OFFICER,
  /** Checks what was done, and does nothing. */
  AUDITOR,
  /** Runs the service, and sees nothing of its people. */
  OPERATOR;

  /** What the role may do as a member of the staff. */
  public Set<Permission> permissions() {
    return switch (this) {
      case PERSON -> Set.of();
      case SUPPORT ->
          Set.of(
              Permission.ANSWER_REQUESTS,
              Permission.REPORT_UNDER_AGE,
              Permission.REGISTER_LEGAL_ORDERS);
      case PRIVACY_OFFICER ->
          Set.of(
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
              Permission.SEE_DUTIES);
      case AUDITOR -> Set.of(Permission.READ_AUDIT_TRAIL, Permission.SEE_DUTIES);
      case OPERATOR ->
          Set.of(
              Permission.APPOINT_STAFF,
              Permission.RECORD_DUTIES,
              Permission.SEE_DUTIES,
              Permission.TELL_NEWS);
    };
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
    return new InvalidValue(
        "role",
        "one of "
            + Arrays.stream(values())
                .filter(Role::isOfTheStaff)
                .map(Role::slug)
                .collect(Collectors.joining(", ")));
  }
}
