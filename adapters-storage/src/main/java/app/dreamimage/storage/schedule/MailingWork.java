package app.dreamimage.storage.schedule;

/** Mail to people, every minute on a thread of its own: no sweep waits behind a slow server. */
@FunctionalInterface
public interface MailingWork {

  /** Mails what is waiting; never called twice at a time. */
  void mail();
}
