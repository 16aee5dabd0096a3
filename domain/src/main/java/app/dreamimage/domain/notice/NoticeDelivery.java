package app.dreamimage.domain.notice;

import app.dreamimage.domain.account.EmailAddress;

/** Driven port: brings notices to people who are not signed in. */
public interface NoticeDelivery {

  /**
   * Hands a notice over to the provider of an address; answers whether it was taken. Asked again
   * later if not, and, after a crash, once more if it was.
   */
  boolean deliver(EmailAddress address, Notice notice);
}
