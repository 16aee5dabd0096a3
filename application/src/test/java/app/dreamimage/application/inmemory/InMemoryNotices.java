package app.dreamimage.application.inmemory;

import app.dreamimage.domain.account.Account;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.notice.Notice;
import app.dreamimage.domain.notice.NoticeId;
import app.dreamimage.domain.notice.NoticeKind;
import app.dreamimage.domain.notice.NoticeSubject;
import app.dreamimage.domain.notice.Notices;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Notices in memory. */
public final class InMemoryNotices implements Notices {

  private final InMemoryUnitOfWork unitOfWork;
  private final InMemoryAccounts accounts;
  private final Rows<NoticeId, Notice> rows;

  public InMemoryNotices(InMemoryUnitOfWork unitOfWork, InMemoryAccounts accounts) {
    this.unitOfWork = unitOfWork;
    this.accounts = accounts;
    rows = new Rows<>(unitOfWork);
  }

  @Override
  public boolean add(Notice notice) {
    return unitOfWork.run(
        () ->
            find(notice.account(), notice.kind(), notice.subject()).isEmpty()
                && rows.add(notice.id(), notice));
  }

  @Override
  public Optional<Notice> find(NoticeId id) {
    return rows.get(id);
  }

  @Override
  public Optional<Notice> find(AccountId account, NoticeKind kind, NoticeSubject subject) {
    return rows
        .where(
            notice ->
                notice.account().equals(account)
                    && notice.kind() == kind
                    && notice.subject().equals(subject))
        .stream()
        .findFirst();
  }

  @Override
  public List<Notice> of(AccountId account) {
    return rows.whereLastFirst(
        notice -> notice.account().equals(account),
        Comparator.comparing(Notice::createdAt).reversed());
  }

  @Override
  public void replace(Notice notice) {
    rows.replace(notice.id(), notice);
  }

  @Override
  public List<AccountId> accountsWithout(
      NoticeKind kind,
      NoticeSubject subject,
      Instant openedBefore,
      Optional<AccountId> after,
      int most) {
    List<AccountId> all = accounts.all().stream().map(Account::id).toList();
    return accounts.all().stream()
        .skip(after.map(last -> all.indexOf(last) + 1).orElse(0))
        .filter(account -> account.openedAt().isBefore(openedBefore))
        .map(Account::id)
        .filter(account -> find(account, kind, subject).isEmpty())
        .limit(most)
        .toList();
  }

  @Override
  public List<Notice> undelivered(Optional<NoticeId> after, int most) {
    List<Notice> all = rows.all();
    int from = 0;
    while (after.isPresent() && from < all.size() && !all.get(from).id().equals(after.get())) {
      from++;
    }
    return all.stream()
        .skip(after.isPresent() ? from + 1 : 0)
        .filter(notice -> notice.delivery().isEmpty())
        .limit(most)
        .toList();
  }

  @Override
  public void removeAllOf(AccountId account) {
    rows.removeIf(notice -> notice.account().equals(account));
  }
}
