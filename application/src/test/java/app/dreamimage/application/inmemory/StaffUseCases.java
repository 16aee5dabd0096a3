package app.dreamimage.application.inmemory;

import app.dreamimage.application.account.AppointStaffMember;
import app.dreamimage.application.account.DecideUnderAgeReport;
import app.dreamimage.application.account.DismissStaffMember;
import app.dreamimage.application.account.ReportUnderAge;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.audit.AuditedClock;
import app.dreamimage.application.audit.FindOverdueDuties;
import app.dreamimage.application.audit.ReadAuditTrail;
import app.dreamimage.application.audit.RecordDuty;
import app.dreamimage.application.audit.SeeDuties;
import app.dreamimage.application.audit.StaffAuthorisation;
import app.dreamimage.application.disclosure.DiscloseToRecipient;
import app.dreamimage.application.disclosure.ExecuteLegalOrder;
import app.dreamimage.application.disclosure.LegalOrderStep;
import app.dreamimage.application.disclosure.MergerStep;
import app.dreamimage.application.disclosure.RecordMergerAcceptance;
import app.dreamimage.application.disclosure.RecordMergerNotice;
import app.dreamimage.application.disclosure.RegisterLegalOrder;
import app.dreamimage.application.disclosure.RegisterMerger;
import app.dreamimage.application.disclosure.RegisterRecipient;
import app.dreamimage.application.disclosure.RemoveRecipient;
import app.dreamimage.application.disclosure.ReviewLegalOrder;
import app.dreamimage.application.disclosure.SeeRecipients;
import app.dreamimage.application.disclosure.TellAboutLegalOrders;
import app.dreamimage.application.disclosure.TransferInMerger;
import app.dreamimage.application.notice.TellNews;
import app.dreamimage.domain.policy.PolicyHistory;

/** The use cases of the staff and of disclosure, put together over ports. */
public final class StaffUseCases {

  public final StaffAuthorisation authorisation;
  public final AppointStaffMember appointStaffMember;
  public final DismissStaffMember dismissStaffMember;
  public final ReportUnderAge reportUnderAge;
  public final DecideUnderAgeReport decideUnderAgeReport;
  public final RecordDuty recordDuty;
  public final SeeDuties seeDuties;
  public final FindOverdueDuties findOverdueDuties;
  public final ReadAuditTrail readAuditTrail;
  public final RegisterRecipient registerRecipient;
  public final RemoveRecipient removeRecipient;
  public final SeeRecipients seeRecipients;
  public final DiscloseToRecipient discloseToRecipient;
  public final RegisterLegalOrder registerLegalOrder;
  public final ReviewLegalOrder reviewLegalOrder;
  public final ExecuteLegalOrder executeLegalOrder;
  public final TellAboutLegalOrders tellAboutLegalOrders;
  public final RegisterMerger registerMerger;
  public final RecordMergerAcceptance recordMergerAcceptance;
  public final RecordMergerNotice recordMergerNotice;
  public final TransferInMerger transferInMerger;
  public final TellNews tellNews;

  /** The use cases of the staff of a service. */
  public StaffUseCases(Ports at, UseCases service) {
    PolicyHistory policy = service.policy;
    RegisterPorts registers = at.registers();
    AuditRecorder audit = service.audit;
    AuditedClock sureClock = new AuditedClock(at.clock(), at.trail());
    authorisation = new StaffAuthorisation(registers.staffMembers(), audit);
    appointStaffMember =
        new AppointStaffMember(
            registers.staffMembers(),
            at.protection(),
            at.tokens(),
            authorisation,
            audit,
            at.unitOfWork(),
            at.ids(),
            at.clock());
    dismissStaffMember =
        new DismissStaffMember(registers.staffMembers(), authorisation, audit, at.unitOfWork());
    reportUnderAge =
        new ReportUnderAge(
            at.accounts(),
            registers.underAgeReports(),
            authorisation,
            audit,
            at.unitOfWork(),
            at.ids(),
            at.clock());
    decideUnderAgeReport =
        new DecideUnderAgeReport(
            registers.underAgeReports(),
            service.closeAccount,
            authorisation,
            audit,
            at.unitOfWork());
    recordDuty =
        new RecordDuty(
            registers.dutiesPerformed(), authorisation, audit, at.unitOfWork(), at.clock());
    seeDuties = new SeeDuties(registers.dutiesPerformed(), authorisation, policy);
    findOverdueDuties = new FindOverdueDuties(registers.dutiesPerformed(), at.clock(), policy);
    readAuditTrail = new ReadAuditTrail(at.trail(), authorisation, audit, at.unitOfWork());
    registerRecipient =
        new RegisterRecipient(
            registers.recipients(), authorisation, audit, at.unitOfWork(), at.ids(), at.clock());
    removeRecipient =
        new RemoveRecipient(registers.recipients(), authorisation, audit, at.unitOfWork());
    seeRecipients = new SeeRecipients(registers.recipients());
    discloseToRecipient =
        new DiscloseToRecipient(
            at.accounts(),
            service.limits,
            registers.recipients(),
            registers.disclosures(),
            audit,
            at.unitOfWork(),
            sureClock);
    registerLegalOrder =
        new RegisterLegalOrder(
            at.accounts(),
            registers.legalOrders(),
            authorisation,
            service.notifyPerson,
            audit,
            at.unitOfWork(),
            at.ids(),
            at.clock());
    LegalOrderStep step =
        new LegalOrderStep(
            at.accounts(), registers.legalOrders(), authorisation, audit, at.unitOfWork());
    reviewLegalOrder = new ReviewLegalOrder(step, registers.legalOrders(), audit, at.clock());
    executeLegalOrder =
        new ExecuteLegalOrder(
            step,
            registers.legalOrders(),
            registers.disclosures(),
            service.holders,
            audit,
            at.clock());
    tellAboutLegalOrders =
        new TellAboutLegalOrders(
            at.accounts(),
            registers.legalOrders(),
            service.notifyPerson,
            audit,
            at.unitOfWork(),
            at.clock());
    MergerStep mergerStep =
        new MergerStep(registers.mergers(), authorisation, audit, at.unitOfWork());
    registerMerger = new RegisterMerger(mergerStep, registers.mergers(), at.ids(), at.clock());
    recordMergerAcceptance =
        new RecordMergerAcceptance(mergerStep, registers.mergers(), at.clock());
    recordMergerNotice =
        new RecordMergerNotice(
            mergerStep,
            at.accounts(),
            registers.mergers(),
            service.notifyPerson,
            audit,
            at.clock());
    transferInMerger =
        new TransferInMerger(
            mergerStep,
            at.accounts(),
            service.limits,
            at.notices(),
            registers.disclosures(),
            service.holders,
            audit,
            sureClock,
            policy);
    tellNews =
        new TellNews(
            at.notices(), service.notifyPerson, authorisation, audit, at.unitOfWork(), at.clock());
  }
}
