package app.dreamimage.domain.account;

import java.util.Optional;

/** Driven port: the accounts that exist. */
public interface Accounts {

  /** Adds an account; answers whether it was added, which it is not if its email is in use. */
  boolean add(Account account);

  /** The account with this id. */
  Optional<Account> find(AccountId id);

  /**
   * The account with this id, held against every other unit of work that asks for it this way until
   * the one under way ends. What must not interleave for one person goes through here.
   */
  Optional<Account> findAndLock(AccountId id);

  /** The account with this email. */
  Optional<Account> findByEmail(EmailAddress email);

  /**
   * Keeps a changed account in place of the one with the same id; answers whether it did, which it
   * does not if that one is gone or the email is in use by another. Of two that take the same email
   * at once, one succeeds.
   */
  boolean replace(Account account);

  /** Removes the account row; does nothing if it is gone. */
  void remove(AccountId id);
}
