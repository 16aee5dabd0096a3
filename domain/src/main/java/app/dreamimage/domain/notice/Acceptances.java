package app.dreamimage.domain.notice;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.policy.PolicyVersion;
import java.util.List;

/** Driven port: which updates of the policy people have accepted by use. */
public interface Acceptances {

  /** Adds an acceptance; answers whether it was added, which the second of a version is not. */
  boolean add(AcceptanceByUse acceptance);

  /** Whether an account has accepted a version. */
  boolean has(AccountId account, PolicyVersion version);

  /** Every acceptance of an account, oldest first. */
  List<AcceptanceByUse> of(AccountId account);

  /** Removes every acceptance of an account that is being deleted. */
  void removeAllOf(AccountId account);
}
