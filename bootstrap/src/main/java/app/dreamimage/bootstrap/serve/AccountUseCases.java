package app.dreamimage.bootstrap.serve;

import app.dreamimage.application.Ids;
import app.dreamimage.application.PersonalDataHolder;
import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.account.Authenticate;
import app.dreamimage.application.account.CloseAccount;
import app.dreamimage.application.account.EndSession;
import app.dreamimage.application.account.SeeAccount;
import app.dreamimage.application.account.SeeRegions;
import app.dreamimage.application.account.SeeSessions;
import app.dreamimage.application.account.SignIn;
import app.dreamimage.application.account.SignUp;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.audit.ReceiptSealing;
import app.dreamimage.application.generation.CallOffGenerations;
import app.dreamimage.application.notice.AcceptUpdateByUse;
import app.dreamimage.application.notice.MailsUnderWay;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.account.PasswordProtection;
import app.dreamimage.domain.account.SecretTokens;
import app.dreamimage.domain.account.SessionLifetime;
import app.dreamimage.domain.account.Sessions;
import app.dreamimage.domain.audit.Pseudonyms;
import app.dreamimage.domain.audit.Receipts;
import app.dreamimage.domain.facialdata.Photos;
import app.dreamimage.domain.generation.Generations;
import app.dreamimage.domain.policy.PolicyHistory;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;

/** The use cases around accounts. */
@Factory
final class AccountUseCases {

  @Singleton
  SignUp signUp(
      Accounts accounts,
      Pseudonyms pseudonyms,
      PasswordProtection protection,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      Ids ids,
      InstantSource clock,
      PolicyHistory policy,
      ServiceSettings settings) {
    return new SignUp(
        accounts,
        pseudonyms,
        protection,
        audit,
        unitOfWork,
        ids,
        clock,
        policy,
        settings.servedRegions());
  }

  @Singleton
  SeeRegions seeRegions(ServiceSettings settings) {
    return new SeeRegions(settings.servedRegions());
  }

  @Singleton
  SignIn signIn(
      Accounts accounts,
      Sessions sessions,
      PasswordProtection protection,
      SecretTokens tokens,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      Ids ids,
      InstantSource clock,
      ServiceSettings settings) {
    return new SignIn(
        accounts,
        sessions,
        protection,
        tokens,
        audit,
        unitOfWork,
        ids,
        clock,
        new SessionLifetime(settings.session().longest()));
  }

  @Singleton
  Authenticate authenticate(
      Sessions sessions, SecretTokens tokens, AcceptUpdateByUse acceptUpdate, InstantSource clock) {
    return new Authenticate(sessions, tokens, acceptUpdate, clock);
  }

  @Singleton
  SeeSessions seeSessions(Sessions sessions, InstantSource clock) {
    return new SeeSessions(sessions, clock);
  }

  @Singleton
  EndSession endSession(Sessions sessions, UnitOfWork unitOfWork) {
    return new EndSession(sessions, unitOfWork);
  }

  @Singleton
  SeeAccount seeAccount(Accounts accounts) {
    return new SeeAccount(accounts);
  }

  @Singleton
  CloseAccount closeAccount(
      Accounts accounts,
      Photos photos,
      Generations generations,
      Receipts receipts,
      List<PersonalDataHolder> holders,
      CallOffGenerations callOff,
      MailsUnderWay mails,
      AuditRecorder audit,
      ReceiptSealing sealing,
      UnitOfWork unitOfWork) {
    return new CloseAccount(
        accounts,
        photos,
        generations,
        receipts,
        holders,
        callOff,
        mails,
        audit,
        sealing,
        unitOfWork);
  }
}
