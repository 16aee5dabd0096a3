package app.dreamimage.domain.audit;

import app.dreamimage.domain.account.Role;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.time.Period;

/**
 * What no program can do and people have to, how often, and for which promise. A closed set: a
 * promise that is kept by people alone is kept by one of these.
 */
@Enforces({
  Clause.SECURITY_IS_AUDITED,
  Clause.DATA_PROTECTION_STANDARDS_ARE_MET,
  Clause.PROVIDERS_ARE_BOUND_BY_CONTRACT,
  Clause.TRANSFERS_NEED_SAFEGUARDS,
  Clause.ACCESS_IS_LIMITED,
  Clause.ACCOUNT_DELETION_IS_COMPLETE
})
public enum HumanDuty {
  /** Somebody from outside looks at how the service is secured. */
  SECURITY_AUDIT(Period.ofYears(1), Clause.SECURITY_IS_AUDITED, Role.OPERATOR),
  /** The machines and what runs on them are scanned for known weaknesses. */
  VULNERABILITY_SCAN(Period.ofMonths(1), Clause.SECURITY_IS_AUDITED, Role.OPERATOR),
  /** What the service does is held against the law as it now stands. */
  DATA_PROTECTION_REVIEW(
      Period.ofYears(1), Clause.DATA_PROTECTION_STANDARDS_ARE_MET, Role.PRIVACY_OFFICER),
  /** Each provider's contract is read again, and what the provider does is held against it. */
  PROVIDER_CONTRACT_REVIEW(
      Period.ofYears(1), Clause.PROVIDERS_ARE_BOUND_BY_CONTRACT, Role.PRIVACY_OFFICER),
  /** Each safeguard of a transfer is held against the decisions and the law of the region. */
  TRANSFER_SAFEGUARD_REVIEW(
      Period.ofYears(1), Clause.TRANSFERS_NEED_SAFEGUARDS, Role.PRIVACY_OFFICER),
  /** Who has which role is looked through, and what is not needed any more is taken away. */
  STAFF_ACCESS_REVIEW(Period.ofMonths(6), Clause.ACCESS_IS_LIMITED, Role.PRIVACY_OFFICER),
  /** A backup is restored, and it is seen that what was deleted has not come back. */
  BACKUP_RESTORE_TEST(Period.ofYears(1), Clause.ACCOUNT_DELETION_IS_COMPLETE, Role.OPERATOR);

  private final Period interval;
  private final Clause clause;
  private final Role owner;

  HumanDuty(Period interval, Clause clause, Role owner) {
    this.interval = interval;
    this.clause = clause;
    this.owner = owner;
  }

  /** At least how often. */
  public Period interval() {
    return interval;
  }

  /** The promise that it keeps. */
  public Clause clause() {
    return clause;
  }

  /** Whose duty it is. */
  public Role owner() {
    return owner;
  }
}
