package app.dreamimage.application.inmemory;

import app.dreamimage.application.account.ChangeProfile;
import app.dreamimage.application.account.CorrectAccount;
import app.dreamimage.application.account.SeeProfile;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.audit.StaffAuthorisation;
import app.dreamimage.application.rights.AnswerInquiry;
import app.dreamimage.application.rights.AnswerRightsRequest;
import app.dreamimage.application.rights.ConfirmIdentity;
import app.dreamimage.application.rights.ExportPersonalData;
import app.dreamimage.application.rights.ExtendAnswer;
import app.dreamimage.application.rights.LiftRestriction;
import app.dreamimage.application.rights.ObjectToPurpose;
import app.dreamimage.application.rights.ReceiveInquiry;
import app.dreamimage.application.rights.ReceiveRightsRequest;
import app.dreamimage.application.rights.RestrictProcessing;
import app.dreamimage.application.rights.RightsInTheApp;
import app.dreamimage.application.rights.SeePersonalData;
import app.dreamimage.application.rights.SeeRightsRequests;
import app.dreamimage.application.rights.TurnDownRightsRequest;
import app.dreamimage.application.rights.WithdrawObjection;
import app.dreamimage.domain.policy.PolicyHistory;

/** The use cases around people's rights, over the same ports as all the others of a process. */
public final class RightsUseCases {

  public final InMemoryIdentityMail mail = new InMemoryIdentityMail();

  public final RestrictProcessing restrictProcessing;
  public final LiftRestriction liftRestriction;
  public final ObjectToPurpose objectToPurpose;
  public final WithdrawObjection withdrawObjection;
  public final ReceiveRightsRequest receiveRightsRequest;
  public final ConfirmIdentity confirmIdentity;
  public final TurnDownRightsRequest turnDownRightsRequest;
  public final ExtendAnswer extendAnswer;
  public final AnswerRightsRequest answerRightsRequest;
  public final SeeRightsRequests seeRightsRequests;
  public final ReceiveInquiry receiveInquiry;
  public final AnswerInquiry answerInquiry;
  public final SeePersonalData seePersonalData;
  public final ExportPersonalData exportPersonalData;
  public final CorrectAccount correctAccount;
  public final ChangeProfile changeProfile;
  public final SeeProfile seeProfile;

  public RightsUseCases(Ports at, UseCases service) {
    PolicyHistory policy = service.policy;
    AuditRecorder audit = service.audit;
    StaffAuthorisation authorisation = new StaffAuthorisation(at.registers().staffMembers(), audit);
    restrictProcessing =
        new RestrictProcessing(
            at.accounts(),
            at.restrictions(),
            service.callOff,
            service.mails,
            audit,
            at.unitOfWork(),
            at.clock());
    liftRestriction = new LiftRestriction(at.accounts(), at.restrictions(), audit, at.unitOfWork());
    objectToPurpose =
        new ObjectToPurpose(
            at.accounts(), at.objections(), service.mails, audit, at.unitOfWork(), at.clock());
    withdrawObjection =
        new WithdrawObjection(at.accounts(), at.objections(), audit, at.unitOfWork());
    receiveRightsRequest =
        new ReceiveRightsRequest(
            at.rightsRequests(),
            at.accounts(),
            at.tokens(),
            mail,
            authorisation,
            audit,
            at.unitOfWork(),
            at.ids(),
            at.clock(),
            policy);
    confirmIdentity =
        new ConfirmIdentity(
            at.rightsRequests(), at.accounts(), at.tokens(), audit, at.unitOfWork(), at.clock());
    turnDownRightsRequest =
        new TurnDownRightsRequest(
            at.rightsRequests(),
            at.accounts(),
            authorisation,
            service.notifyPerson,
            audit,
            at.unitOfWork(),
            at.clock());
    extendAnswer =
        new ExtendAnswer(
            at.rightsRequests(),
            at.accounts(),
            authorisation,
            service.notifyPerson,
            audit,
            at.unitOfWork(),
            at.clock());
    seeRightsRequests = new SeeRightsRequests(at.rightsRequests());
    receiveInquiry =
        new ReceiveInquiry(at.inquiries(), audit, at.unitOfWork(), at.ids(), at.clock(), policy);
    answerInquiry =
        new AnswerInquiry(at.inquiries(), authorisation, audit, at.unitOfWork(), at.clock());
    seePersonalData =
        new SeePersonalData(at.accounts(), service.holders, audit, at.unitOfWork(), at.clock());
    exportPersonalData =
        new ExportPersonalData(
            at.accounts(), at.images(), at.artworks(), seePersonalData, audit, policy);
    correctAccount = new CorrectAccount(at.accounts(), audit, at.unitOfWork(), UseCases.SERVED);
    changeProfile =
        new ChangeProfile(at.accounts(), at.profiles(), at.images(), audit, at.unitOfWork());
    seeProfile = new SeeProfile(at.profiles());
    answerRightsRequest =
        new AnswerRightsRequest(
            at.rightsRequests(),
            at.accounts(),
            new RightsInTheApp(
                correctAccount,
                changeProfile,
                service.closeAccount,
                restrictProcessing,
                objectToPurpose,
                service.decideConsent,
                at.unitOfWork(),
                at.clock(),
                policy),
            authorisation,
            service.notifyPerson,
            audit,
            at.unitOfWork(),
            at.clock());
  }
}
