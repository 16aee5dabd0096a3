package app.dreamimage.application.account;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.SessionId;
import app.dreamimage.domain.account.Sessions;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;

/** Signs a person out of one session, this one or another of theirs. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "It ends a use of the account and begins none.")
public final class EndSession {

  private final Sessions sessions;
  private final UnitOfWork unitOfWork;

  public EndSession(Sessions sessions, UnitOfWork unitOfWork) {
    this.sessions = sessions;
    this.unitOfWork = unitOfWork;
  }

  /** Ends the session; somebody else's is answered like one that is not there. */
  public Outcome<SessionId> handle(AccountId account, SessionId session) {
    return unitOfWork.run(
        () ->
            sessions.remove(account, session)
                ? Outcome.granted(session)
                : Outcome.<SessionId>refused(Reason.NOT_THERE));
  }
}
