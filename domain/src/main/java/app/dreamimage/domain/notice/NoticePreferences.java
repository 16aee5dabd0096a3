package app.dreamimage.domain.notice;

import app.dreamimage.domain.account.AccountId;
import java.util.Set;

/** Driven port: which kinds of notice people do not want. */
public interface NoticePreferences {

  /** The kinds that an account does not want. */
  Set<NoticeKind> declinedBy(AccountId account);

  /** Notes that an account does not want a kind; does nothing if that is noted. */
  void decline(AccountId account, NoticeKind kind);

  /** Notes that an account wants a kind again; does nothing if it does. */
  void wantAgain(AccountId account, NoticeKind kind);

  /** Forgets the preferences of an account that is being deleted. */
  void removeAllOf(AccountId account);
}
