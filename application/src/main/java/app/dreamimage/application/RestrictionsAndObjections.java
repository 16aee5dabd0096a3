package app.dreamimage.application;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.rights.Objections;
import app.dreamimage.domain.rights.ProcessingAllowed;
import app.dreamimage.domain.rights.Restrictions;

/** What people have restricted and objected to; use cases ask it before they use personal data. */
public final class RestrictionsAndObjections {

  private final Restrictions restrictions;
  private final Objections objections;

  public RestrictionsAndObjections(Restrictions restrictions, Objections objections) {
    this.restrictions = restrictions;
    this.objections = objections;
  }

  /** Whether data of an account may be used for a purpose at this moment. */
  public Outcome<ProcessingAllowed> allow(AccountId account, Purpose purpose) {
    return ProcessingAllowed.of(restrictions.of(account), objections.of(account), purpose);
  }
}
