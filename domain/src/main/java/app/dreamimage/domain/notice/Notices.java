package app.dreamimage.domain.notice;

import app.dreamimage.domain.account.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Driven port: the notices to all people. */
public interface Notices {

  /**
   * Adds a notice; answers whether it was added, which it is not if the account has one of the same
   * kind about the same subject.
   */
  boolean add(Notice notice);

  /** The notice with this id. */
  Optional<Notice> find(NoticeId id);

  /** The notice of an account that is of this kind and about this subject. */
  Optional<Notice> find(AccountId account, NoticeKind kind, NoticeSubject subject);

  /** Every notice to an account, newest first. */
  List<Notice> of(AccountId account);

  /** Keeps a changed notice in place of the one with the same id; does nothing if that is gone. */
  void replace(Notice notice);

  /**
   * Accounts opened before an instant that have no notice of this kind about this subject, in an
   * order that does not change.
   *
   * @param after only those that come after this one; empty for the first of them
   * @param most how many at the most, positive
   */
  List<AccountId> accountsWithout(
      NoticeKind kind,
      NoticeSubject subject,
      Instant openedBefore,
      Optional<AccountId> after,
      int most);

  /**
   * Notices that have not reached their people, in an order that does not change.
   *
   * @param after only those that come after this one; empty for the first of them
   * @param most how many at the most, positive
   */
  List<Notice> undelivered(Optional<NoticeId> after, int most);

  /** Removes every notice to an account that is being deleted. */
  void removeAllOf(AccountId account);
}
