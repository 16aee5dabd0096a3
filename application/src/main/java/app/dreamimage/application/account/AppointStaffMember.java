package app.dreamimage.application.account;

import app.dreamimage.application.Ids;
import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.audit.StaffAuthorisation;
import app.dreamimage.domain.account.EmailAddress;
import app.dreamimage.domain.account.Password;
import app.dreamimage.domain.account.PasswordProtection;
import app.dreamimage.domain.account.Permission;
import app.dreamimage.domain.account.ProtectedPassword;
import app.dreamimage.domain.account.Role;
import app.dreamimage.domain.account.SecretToken;
import app.dreamimage.domain.account.SecretTokens;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.account.StaffMember;
import app.dreamimage.domain.account.StaffMembers;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/** Appoints a staff member. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "It concerns the staff, who are no accounts.")
public final class AppointStaffMember {

  /**
   * Who is to be appointed.
   *
   * @param by the staff member who appoints; empty for whoever sits at the machine that holds the
   *     data, which is how the first one is appointed
   */
  public record Command(Optional<StaffId> by, EmailAddress email, Set<Role> roles) {}

  /** The new member together with their first password, which is shown this once. */
  public record Appointed(StaffMember member, SecretToken firstPassword) {}

  private final StaffMembers members;
  private final PasswordProtection protection;
  private final SecretTokens tokens;
  private final StaffAuthorisation authorisation;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;
  private final Ids ids;
  private final InstantSource clock;

  public AppointStaffMember(
      StaffMembers members,
      PasswordProtection protection,
      SecretTokens tokens,
      StaffAuthorisation authorisation,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      Ids ids,
      InstantSource clock) {
    this.members = members;
    this.protection = protection;
    this.tokens = tokens;
    this.authorisation = authorisation;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Appoints the member.
   *
   * @throws app.dreamimage.domain.policy.InvalidValue if there is no role, or one that is none of
   *     the staff
   */
  public Outcome<Appointed> handle(Command command) {
    return command
        .by()
        .map(
            staff ->
                authorisation.permit(staff, Permission.APPOINT_STAFF, access -> appoint(command)))
        .orElseGet(() -> appoint(command));
  }

  private Outcome<Appointed> appoint(Command command) {
    SecretToken firstPassword = tokens.next();
    // Protecting is slow on purpose, so it is done before storage is involved.
    StaffMember member =
        new StaffMember(
            new StaffId(ids.next()),
            command.email(),
            command.roles(),
            protect(firstPassword),
            clock.instant());
    return unitOfWork.run(
        () -> {
          if (!members.add(member)) {
            return Outcome.<Appointed>refused(Reason.STAFF_EMAIL_ALREADY_USED);
          }
          command
              .by()
              .ifPresent(
                  staff ->
                      audit.record(staff, AuditEvent.STAFF_APPOINTED, Clause.ACCESS_IS_LIMITED));
          audit.record(member.id(), AuditEvent.STAFF_APPOINTED, Clause.ACCESS_IS_LIMITED);
          return Outcome.granted(new Appointed(member, firstPassword));
        });
  }

  private ProtectedPassword protect(SecretToken firstPassword) {
    try (Password password = Password.chosen(firstPassword.value().toCharArray())) {
      return protection.protect(password);
    }
  }
}
