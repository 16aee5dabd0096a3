package app.dreamimage.bootstrap.serve;

import app.dreamimage.application.Ids;
import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.account.AppointStaffMember;
import app.dreamimage.application.account.CloseAccount;
import app.dreamimage.application.account.DecideUnderAgeReport;
import app.dreamimage.application.account.DismissStaffMember;
import app.dreamimage.application.account.ReportUnderAge;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.audit.FindOverdueDuties;
import app.dreamimage.application.audit.RecordDuty;
import app.dreamimage.application.audit.SeeDuties;
import app.dreamimage.application.audit.StaffAuthorisation;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.account.PasswordProtection;
import app.dreamimage.domain.account.SecretTokens;
import app.dreamimage.domain.account.StaffMembers;
import app.dreamimage.domain.account.UnderAgeReports;
import app.dreamimage.domain.audit.DutiesPerformed;
import app.dreamimage.domain.policy.PolicyHistory;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The use cases of the staff: who they are, what they may do, and what they have to. */
@Factory
final class StaffUseCases {

  @Singleton
  StaffAuthorisation staffAuthorisation(StaffMembers members, AuditRecorder audit) {
    return new StaffAuthorisation(members, audit);
  }

  @Singleton
  AppointStaffMember appointStaffMember(
      StaffMembers members,
      PasswordProtection protection,
      SecretTokens tokens,
      StaffAuthorisation authorisation,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      Ids ids,
      InstantSource clock) {
    return new AppointStaffMember(
        members, protection, tokens, authorisation, audit, unitOfWork, ids, clock);
  }

  @Singleton
  DismissStaffMember dismissStaffMember(
      StaffMembers members,
      StaffAuthorisation authorisation,
      AuditRecorder audit,
      UnitOfWork unitOfWork) {
    return new DismissStaffMember(members, authorisation, audit, unitOfWork);
  }

  @Singleton
  ReportUnderAge reportUnderAge(
      Accounts accounts,
      UnderAgeReports reports,
      StaffAuthorisation authorisation,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      Ids ids,
      InstantSource clock) {
    return new ReportUnderAge(accounts, reports, authorisation, audit, unitOfWork, ids, clock);
  }

  @Singleton
  DecideUnderAgeReport decideUnderAgeReport(
      UnderAgeReports reports,
      CloseAccount closeAccount,
      StaffAuthorisation authorisation,
      AuditRecorder audit,
      UnitOfWork unitOfWork) {
    return new DecideUnderAgeReport(reports, closeAccount, authorisation, audit, unitOfWork);
  }

  @Singleton
  RecordDuty recordDuty(
      DutiesPerformed performed,
      StaffAuthorisation authorisation,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    return new RecordDuty(performed, authorisation, audit, unitOfWork, clock);
  }

  @Singleton
  SeeDuties seeDuties(
      DutiesPerformed performed, StaffAuthorisation authorisation, PolicyHistory policy) {
    return new SeeDuties(performed, authorisation, policy);
  }

  @Singleton
  FindOverdueDuties findOverdueDuties(
      DutiesPerformed performed, InstantSource clock, PolicyHistory policy) {
    return new FindOverdueDuties(performed, clock, policy);
  }
}
